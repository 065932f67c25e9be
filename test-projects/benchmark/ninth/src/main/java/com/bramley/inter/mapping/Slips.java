package com.bramley.inter.mapping;

import com.bramley.lib.Subscriber;
import lombok.Data;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;

/** From subscribers to what the printer understands. */
@Mapper
public interface Slips {
    Slips MAPPER = Mappers.getMapper(Slips.class);

    @Mapping(target = "head", source = "boxNo")
    @Mapping(target = "body", source = "drop.deliveryAddress")
    @Mapping(target = "foot", constant = "fresh from the field")
    Slip toDoorSlip(Subscriber s);

    @Mapping(target = "head", source = "boxNo")
    @Mapping(target = "body", source = "drop.tour")
    @Mapping(target = "foot", source = "iban", qualifiedByName = "tail")
    Slip toBillSlip(Subscriber s);

    @Mapping(target = "head", expression = "java(s.getFullName().trim())")
    @Mapping(target = "body", ignore = true)
    @Mapping(target = "foot", ignore = true)
    Slip toNameSlip(Subscriber s);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "foot", source = "mobilePhone")
    void addPhone(Subscriber s, @MappingTarget Slip slip);

    @Named("tail")
    default String tail(String whole) {
        return "..." + whole.substring(whole.length() - 4);
    }

    @Data
    class Slip {
        private String head;
        private String body;
        private String foot;
    }
}
