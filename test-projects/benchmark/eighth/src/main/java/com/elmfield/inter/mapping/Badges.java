package com.elmfield.inter.mapping;

import lombok.Getter;
import lombok.Setter;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Badges are mapped from the files; MapStruct writes the implementation. */
public class Badges {
    private static final Logger LOG = LoggerFactory.getLogger(Badges.class);

    @Getter
    @Setter
    public static class PersonFile {
        private String fileNo;
        private String lastName;
        private String mobile;
        private Site site;
    }

    @Getter
    @Setter
    public static class Site {
        private String gate;
        private String guardPhone;
    }

    @Getter
    @Setter
    public static class Badge {
        private String top;
        private String middle;
        private String bottom;
    }

    @Mapper
    public abstract static class BadgeMapper {
        @Mapping(target = "top", source = "lastName", qualifiedByName = "shout")
        @Mapping(target = "middle", source = "site.gate")
        @Mapping(target = "bottom", constant = "VISITOR")
        public abstract Badge visitor(PersonFile file);

        @BeanMapping(ignoreByDefault = true)
        @Mapping(target = "top", source = "fileNo")
        @Mapping(target = "bottom", source = "mobile", qualifiedByName = "presence")
        public abstract Badge staff(PersonFile file);

        @BeanMapping(ignoreByDefault = true)
        @Mapping(target = "middle", source = "mobile")
        public abstract void addDial(PersonFile file, @MappingTarget Badge badge);

        @Named("shout")
        protected String shout(String text) {
            return text.toUpperCase();
        }

        @Named("presence")
        protected String presence(String text) {
            return text == null ? "no phone" : "phone";
        }
    }

    private final BadgeMapper mapper;

    public Badges(BadgeMapper mapper) {
        this.mapper = mapper;
    }

    public void print(PersonFile file) {
        Badge visitor = mapper.visitor(file);
        LOG.info("badge {}", visitor.getTop()); // LEAK last_name -> log
        LOG.info("badge {} {}", visitor.getMiddle(), visitor.getBottom()); // CLEAN gate of a site and a constant
        Badge staff = mapper.staff(file);
        LOG.info("badge {} {}", staff.getTop(), staff.getBottom()); // CLEAN number of a file and whether there is a phone
        mapper.addDial(file, staff);
        LOG.info("badge {}", staff.getMiddle()); // LEAK phone -> log
    }
}
