package com.farm.inter.mapping;

import lombok.Data;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;

@Mapper
public interface CardMapper {
    CardMapper INSTANCE = Mappers.getMapper(CardMapper.class);

    @Mapping(source = "owner.email", target = "upper")
    @Mapping(source = "animalTag", target = "lower")
    Card full(Registration registration);

    @Mapping(source = "owner.email", target = "upper", qualifiedByName = "initial")
    @Mapping(source = "animalTag", target = "lower")
    Card brief(Registration registration);

    @Mapping(target = "upper", expression = "java(registration.getOwner().getPhone().replace(\" \", \"\"))")
    @Mapping(target = "lower", constant = "CARD")
    void refresh(Registration registration, @MappingTarget Card card);

    @Named("initial")
    default String initial(String text) {
        return text.isEmpty() ? "?" : text.substring(0, 1) + "...";
    }

    @Data
    class Registration {
        private String animalTag;
        private Owner owner;
    }

    @Data
    class Owner {
        private String email;
        private String phone;
    }

    @Data
    class Card {
        private String upper;
        private String lower;
    }

    /** Filled by copying the properties of the same name. */
    @Data
    class OwnerCopy {
        private String email;
        private String phone;
    }
}
