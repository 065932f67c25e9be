package org.lindenhof.inn.guests;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import org.apache.commons.beanutils.PropertyUtils;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;
import org.modelmapper.ModelMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;


class GuestView {
    private String guestNo;
    private String contact;
    private String lastName;
    private String country;

    public String getGuestNo() {
        return guestNo;
    }

    public void setGuestNo(String guestNo) {
        this.guestNo = guestNo;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}

@Mapper(componentModel = "spring")
interface GuestMapper {
    GuestMapper INSTANCE = Mappers.getMapper(GuestMapper.class);

    @Mapping(target = "contact", source = "email")
    @Mapping(target = "lastName", ignore = true)
    @Mapping(target = "country", source = "home.country")
    GuestView withMail(Guest guest);

    @Mapping(target = "contact", source = "email", qualifiedByName = "stars")
    @Mapping(target = "lastName", constant = "-")
    @Mapping(target = "country", source = "home.country")
    GuestView masked(Guest guest);

    @Mapping(target = "contact", expression = "java(guest.getMobile())")
    @Mapping(target = "country", ignore = true)
    void into(Guest guest, @MappingTarget GuestView view);

    @Named("stars")
    default String stars(String s) {
        return s == null ? null : "*****";
    }
}

class Mappings {
    private static final Logger log = LoggerFactory.getLogger(Mappings.class);
    private final GuestMapper mapper;
    private final ModelMapper models = new ModelMapper();

    Mappings(GuestMapper mapper) {
        this.mapper = mapper;
    }

    void mapstruct(Guest g) {
        GuestView v = mapper.withMail(g);
        log.info("{}", v.getContact()); // LEAK email -> log
        log.info("{}", v.getLastName()); // CLEAN not mapped
        log.info("{}", v.getCountry()); // CLEAN country
        GuestView m = GuestMapper.INSTANCE.masked(g);
        log.info("{}", m.getContact()); // CLEAN stars
        log.info("{}", m.getLastName()); // CLEAN constant
        GuestView t = new GuestView();
        mapper.into(g, t);
        log.info("{}", t.getContact()); // LEAK phone -> log
        log.info("{}", t.getGuestNo()); // CLEAN guest number
        log.info("{}", t.getLastName()); // LEAK last_name -> log
    }

    void beans(Guest g) throws ReflectiveOperationException {
        GuestView a = new GuestView();
        BeanUtils.copyProperties(g, a);
        log.info("{}", a.getLastName()); // LEAK last_name -> log
        log.info("{}", a.getContact()); // CLEAN no such property in the source
        GuestView b = new GuestView();
        BeanUtils.copyProperties(g, b, "lastName");
        log.info("{}", b.getLastName()); // CLEAN ignored
        GuestView c = new GuestView();
        org.apache.commons.beanutils.BeanUtils.copyProperties(c, g);
        log.info("{}", c.getLastName()); // LEAK last_name -> log
        GuestView d = new GuestView();
        org.apache.commons.beanutils.BeanUtils.copyProperties(d, new GuestView());
        log.info("{}", d.getContact()); // CLEAN nothing was copied
        GuestView e = models.map(g, GuestView.class);
        log.info("{}", e.getGuestNo()); // CLEAN guest number
        log.info("{}", e.getLastName()); // LEAK last_name -> log
        log.info("{}", PropertyUtils.getProperty(g, "mobile")); // LEAK phone -> log
        log.info("{}", PropertyUtils.getProperty(g, "guestNo")); // CLEAN guest number
        Map<String, Object> all = PropertyUtils.describe(g);
        log.info("{}", all.get("guestNo")); // CLEAN guest number
        log.info("{}", all.get("email")); // LEAK email -> log
        BeanWrapper w = PropertyAccessorFactory.forBeanPropertyAccess(g);
        log.info("{}", w.getPropertyValue("home.street")); // LEAK postal_address -> log
        log.info("{}", w.getPropertyValue("home.country")); // CLEAN country
    }

    void reflection(Guest g) throws ReflectiveOperationException {
        Method m = Guest.class.getMethod("getEmail");
        log.info("{}", m.invoke(g)); // LEAK email -> log
        Method n = Guest.class.getMethod("getGuestNo");
        log.info("{}", n.invoke(g)); // CLEAN guest number
        Field f = Guest.class.getDeclaredField("mobile");
        f.setAccessible(true);
        log.info("{}", f.get(g)); // LEAK phone -> log
        log.info("{}", f.getName()); // CLEAN name of a field
        Guest copy = Guest.class.getDeclaredConstructor().newInstance();
        Guest.class.getMethod("setGuestNo", String.class).invoke(copy, g.getLastName());
        log.info("{}", copy.getGuestNo()); // LEAK last_name -> log
    }
}
