package com.travel.inter.mapping;

import lombok.Data;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;

@Mapper(componentModel = "spring")
public interface CardMapper {
    @Mapping(source = "guest.fullName", target = "top")
    @Mapping(source = "room", target = "bottom")
    Card toCard(Stay stay);

    @Mapping(target = "top", source = "guest.fullName", qualifiedByName = "hidden")
    @Mapping(target = "bottom", source = "room")
    Card toHiddenCard(Stay stay);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "bottom", source = "room")
    void update(@MappingTarget Card card, Stay stay);

    @Named("hidden")
    static String hidden(String text) {
        return "guest";
    }

    @Data
    class Stay {
        private Guest guest;
        private String room;
    }

    @Data
    class Guest {
        private String fullName;
    }

    @Data
    class Card {
        private String top;
        private String bottom;
    }
}
