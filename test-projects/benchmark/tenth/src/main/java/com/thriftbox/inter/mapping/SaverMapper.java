package com.thriftbox.inter.mapping;

import com.thriftbox.lib.Saver;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;

@Mapper
public interface SaverMapper {
    SaverMapper INSTANCE = Mappers.getMapper(SaverMapper.class);

    @Mapping(target = "row1", source = "contractNo")
    @Mapping(target = "row2", source = "home.homeAddress")
    @Mapping(target = "row3", constant = "EUR")
    Card card(Saver saver);

    @Mapping(target = "row1", source = "contractNo")
    @Mapping(target = "row2", source = "fullName", qualifiedByName = "known")
    @Mapping(target = "row3", ignore = true)
    Card quiet(Saver saver);

    @Named("known")
    default String known(String text) {
        return text == null ? "unknown" : "known";
    }

    class Card {
        private String row1;
        private String row2;
        private String row3;

        public String getRow1() {
            return row1;
        }

        public void setRow1(String row1) {
            this.row1 = row1;
        }

        public String getRow2() {
            return row2;
        }

        public void setRow2(String row2) {
            this.row2 = row2;
        }

        public String getRow3() {
            return row3;
        }

        public void setRow3(String row3) {
            this.row3 = row3;
        }
    }
}
