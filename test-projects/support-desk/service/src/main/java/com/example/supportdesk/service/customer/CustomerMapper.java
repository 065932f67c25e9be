package com.example.supportdesk.service.customer;

import com.example.supportdesk.domain.customer.Customer;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Written by MapStruct. */
@Mapper(componentModel = "spring")
public interface CustomerMapper {
    @Mapping(target = "fullName", expression = "java(customer.fullName())")
    CustomerView toView(Customer customer);
}
