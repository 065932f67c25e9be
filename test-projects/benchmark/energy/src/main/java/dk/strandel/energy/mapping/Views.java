package dk.strandel.energy.mapping;

import dk.strandel.energy.common.Holder;
import org.mapstruct.AfterMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;

@Mapper
public interface Views {
    @Mapping(target = "line", source = "email")
    @Mapping(target = "number", source = "contractNo")
    @Mapping(target = "note", ignore = true)
    View toView(Holder holder);

    @Mapping(target = "line", source = "contractNo")
    @Mapping(target = "number", source = "tariff", qualifiedByName = "upper")
    @Mapping(target = "note", expression = "java(holder.getPhone())")
    View toOther(Holder holder);

    @Mapping(target = "line", constant = "none")
    @Mapping(target = "number", source = "site.meterNo")
    @Mapping(target = "note", source = "site.streetAddress")
    void update(Holder holder, @MappingTarget View view);

    @Named("upper")
    default String upper(String text) {
        return text == null ? null : text.toUpperCase(java.util.Locale.ROOT);
    }

    @AfterMapping
    default void sign(@MappingTarget View view) {
        view.setSignature("S");
    }

    class View {
        private String line;
        private String number;
        private String note;
        private String signature;

        public String getLine() {
            return line;
        }

        public void setLine(String line) {
            this.line = line;
        }

        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }

        public String getSignature() {
            return signature;
        }

        public void setSignature(String signature) {
            this.signature = signature;
        }
    }
}
