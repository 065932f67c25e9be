package org.vetclinic.owners;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.beans.BeanInfo;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.apache.commons.beanutils.PropertyUtils;
import org.modelmapper.ModelMapper;
import org.modelmapper.PropertyMap;
import org.modelmapper.TypeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.BeanWrapperImpl;

class Copies {
    private static final Logger log = LoggerFactory.getLogger(Copies.class);
    private final OwnerMapper mapper;
    private final ModelMapper models = new ModelMapper();
    private final ObjectMapper json = new ObjectMapper();

    Copies(OwnerMapper mapper) {
        this.mapper = mapper;
        models.addMappings(new PropertyMap<Owner, OwnerView>() {
            @Override
            protected void configure() {
                map().setLabel(source.getLastName());
                skip().setEmail(null);
            }
        });
    }

    void mapStruct(Owner owner, OwnerView kept) {
        OwnerView card = mapper.card(owner);
        log.info("{}", card.getTicketNo()); // CLEAN ticket number
        log.info("{}", card.getLabel()); // LEAK last_name -> log
        log.info("{}", card.getEmail()); // CLEAN ignored
        log.info("{}", card.getContact()); // CLEAN the last two digits
        OwnerView full = mapper.full(owner);
        log.info("{}", full.getLabel()); // LEAK first_name, last_name -> log
        log.info("{}", full.getContact()); // CLEAN constant
        log.info("{}", full.getEmail()); // LEAK email -> log
        log.info("{}", mapper.bare(owner).getEmail()); // CLEAN ignored by default
        log.info("{}", mapper.bare(owner).getTicketNo()); // CLEAN ticket number
        for (OwnerView each : mapper.cards(List.of(owner))) {
            log.info("{}", each.getLabel()); // LEAK last_name -> log
            log.info("{}", each.getAnimals()); // CLEAN count
        }
        mapper.update(kept, owner);
        log.info("{}", kept.getEmail()); // LEAK email -> log
        log.info("{}", kept.getLabel()); // CLEAN constant
    }

    void spring(Owner owner) {
        OwnerView view = new OwnerView();
        BeanUtils.copyProperties(owner, view);
        log.info("{}", view.getEmail()); // LEAK email -> log
        log.info("{}", view.getLabel()); // CLEAN the owner has no label
        OwnerView less = new OwnerView();
        BeanUtils.copyProperties(owner, less, "email");
        log.info("{}", less.getEmail()); // CLEAN left out
        OwnerView empty = new OwnerView();
        BeanUtils.copyProperties(empty, owner);
        log.info("{}", empty.getEmail()); // CLEAN copied the other way
        BeanWrapperImpl wrapper = new BeanWrapperImpl(owner);
        log.info("{}", wrapper.getPropertyValue("mobile")); // LEAK phone -> log
        log.info("{}", wrapper.getPropertyValue("animals")); // CLEAN count
    }

    void commons(Owner owner) throws ReflectiveOperationException {
        OwnerView view = new OwnerView();
        org.apache.commons.beanutils.BeanUtils.copyProperties(view, owner);
        log.info("{}", view.getEmail()); // LEAK email -> log
        OwnerView other = new OwnerView();
        org.apache.commons.beanutils.BeanUtils.copyProperties(owner, other);
        log.info("{}", other.getEmail()); // CLEAN copied the other way
        log.info("{}", PropertyUtils.getProperty(owner, "iban")); // LEAK bank_account -> log
        OwnerView third = new OwnerView();
        PropertyUtils.setSimpleProperty(third, "contact", owner.getMobile());
        log.info("{}", third.getContact()); // LEAK phone -> log
        log.info("{}", third.getLabel()); // CLEAN never set
        Map<String, String> all = org.apache.commons.beanutils.BeanUtils.describe(third);
        log.info("{}", all.get("contact")); // LEAK phone -> log
        log.info("{}", all.get("ticketNo")); // CLEAN never set
    }

    void modelMapper(Owner owner) {
        OwnerView view = models.map(owner, OwnerView.class);
        log.info("{}", view.getLabel()); // LEAK last_name -> log
        log.info("{}", view.getEmail()); // CLEAN skipped
        log.info("{}", view.getAnimals()); // CLEAN count
        ModelMapper plain = new ModelMapper();
        log.info("{}", plain.map(owner, OwnerView.class).getEmail()); // LEAK email -> log
        OwnerView given = new OwnerView();
        plain.map(given, owner);
        log.info("{}", given.getEmail()); // CLEAN mapped the other way
        ModelMapper typed = new ModelMapper();
        TypeMap<Owner, OwnerView> map = typed.createTypeMap(Owner.class, OwnerView.class);
        map.addMapping(Owner::getMobile, OwnerView::setContact);
        map.addMappings(m -> m.skip(OwnerView::setEmail));
        log.info("{}", typed.map(owner, OwnerView.class).getContact()); // LEAK phone -> log
        log.info("{}", typed.map(owner, OwnerView.class).getEmail()); // CLEAN skipped
    }

    void throughText(Owner owner) throws JsonProcessingException {
        String text = json.writeValueAsString(owner);
        OwnerView view = json.readValue(text, OwnerView.class);
        log.info("{}", view.getEmail()); // LEAK email -> log
        log.info("{}", view.getTicketNo()); // CLEAN ticket number
        Owner[] many = json.convertValue(List.of(owner), Owner[].class);
        log.info("{}", many[0].getMobile()); // LEAK phone -> log
        log.info("{}", many[0].getAnimals()); // CLEAN count
        OwnerView target = json.readerForUpdating(new OwnerView()).readValue(text);
        log.info("{}", target.getEmail()); // LEAK email -> log
        log.info("{}", target.getAnimals()); // CLEAN count
    }

    record Tag(String tagNo, String holderEmail) {}

    void reflection(Owner owner, Tag tag) throws ReflectiveOperationException {
        Field field = Owner.class.getDeclaredField("mobile");
        field.setAccessible(true);
        log.info("{}", field.get(owner)); // LEAK phone -> log
        Field count = Owner.class.getDeclaredField("animals");
        log.info("{}", count.getInt(owner)); // CLEAN count
        Method getter = owner.getClass().getMethod("getLastName");
        log.info("{}", getter.invoke(owner)); // LEAK last_name -> log
        log.info("{}", Owner.class.getMethod("getTicketNo").invoke(owner)); // CLEAN ticket number
        Constructor<Tag> make = Tag.class.getDeclaredConstructor(String.class, String.class);
        Tag made = make.newInstance(owner.getTicketNo(), owner.getEmail());
        log.info("{}", made.holderEmail()); // LEAK email -> log
        log.info("{}", made.tagNo()); // CLEAN ticket number
        RecordComponent[] parts = Tag.class.getRecordComponents();
        log.info("{}", parts[1].getName()); // CLEAN name of the component
        log.info("{}", parts[1].getAccessor().invoke(tag)); // LEAK email -> log
        OwnerView view = new OwnerView();
        OwnerView.class.getMethod("setContact", String.class).invoke(view, owner.getEmail());
        log.info("{}", view.getContact()); // LEAK email -> log
        log.info("{}", view.getLabel()); // CLEAN never set
    }

    void builders(Owner owner) {
        Owner made = Owner.builder().ticketNo(owner.getTicketNo()).mobile(owner.getMobile()).animals(2).build();
        log.info("{}", made.getMobile()); // LEAK phone -> log
        log.info("{}", made.getTicketNo()); // CLEAN ticket number
        log.info("{}", made.getEmail()); // CLEAN never set
        Owner.OwnerBuilder half = Owner.builder();
        configure(half, owner);
        log.info("{}", half.build().getIban()); // LEAK bank_account -> log
        log.info("{}", half.build().getAnimals()); // CLEAN count
        Letter letter = Letter.to(owner.getFirstName()).about(owner.getTicketNo()).seal();
        log.info("{}", letter.subject); // CLEAN ticket number
        log.info("{}", letter.salutation()); // LEAK first_name -> log
    }

    private static void configure(Owner.OwnerBuilder builder, Owner owner) {
        builder.iban(owner.getIban()).animals(owner.getAnimals());
    }

    static final class Letter {
        private final String to;
        final String subject;

        private Letter(Draft draft) {
            this.to = draft.to;
            this.subject = draft.subject;
        }

        static Draft to(String name) {
            return new Draft(name);
        }

        String salutation() {
            return "Dear " + to;
        }

        static final class Draft {
            private final String to;
            private String subject = "";

            Draft(String to) {
                this.to = to;
            }

            Draft about(String subject) {
                this.subject = "Re: " + subject;
                return this;
            }

            Letter seal() {
                return new Letter(this);
            }
        }
    }
}
