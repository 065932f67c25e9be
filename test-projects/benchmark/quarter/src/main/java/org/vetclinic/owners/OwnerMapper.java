package org.vetclinic.owners;

import java.util.List;
import org.mapstruct.AfterMapping;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;

@Mapper(componentModel = "spring", unmappedTargetPolicy = ReportingPolicy.IGNORE)
public interface OwnerMapper {
    @Mapping(target = "label", source = "lastName")
    @Mapping(target = "contact", source = "mobile", qualifiedByName = "tail")
    @Mapping(target = "email", ignore = true)
    OwnerView card(Owner owner);

    @Mapping(target = "label", expression = "java(owner.getFirstName() + \" \" + owner.getLastName())")
    @Mapping(target = "contact", constant = "front desk")
    OwnerView full(Owner owner);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "ticketNo", source = "ticketNo")
    OwnerView bare(Owner owner);

    List<OwnerView> cards(List<Owner> owners);

    @Mapping(target = "label", constant = "updated")
    void update(@MappingTarget OwnerView view, Owner owner);

    @Named("tail")
    default String tail(String number) {
        return number == null ? "" : "***" + number.substring(Math.max(0, number.length() - 2));
    }

    @AfterMapping
    default void finish(@MappingTarget OwnerView view) {
        view.setAnimals(view.getAnimals() + 1);
    }
}
