package com.farm.inter.poly;

import com.farm.lib.Keeper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which code runs depends on the object. */
public class Renderers {
    private static final Logger log = LoggerFactory.getLogger(Renderers.class);

    public enum Form {
        PLATE(k -> k.getFarm().getHerdCode()), LETTER(k -> k.getFullName() + ", " + k.getFarm().getStreetAddress());

        private final Function<Keeper, String> body;

        Form(Function<Keeper, String> body) {
            this.body = body;
        }

        String render(Keeper keeper) {
            return body.apply(keeper);
        }
    }

    public void forms(Keeper keeper) {
        log.info("{}", Form.PLATE.render(keeper)); // CLEAN this form prints the herd code
        log.info("{}", Form.LETTER.render(keeper)); // LEAK full_name, postal_address -> log
        Map<Form, Function<Keeper, String>> extra = new EnumMap<>(Form.class);
        extra.put(Form.LETTER, Keeper::getEmail);
        log.info("{}", extra.get(Form.LETTER).apply(keeper)); // LEAK email -> log
    }

    public sealed interface Contact permits ByMail, ByPost {
    }

    public record ByMail(String target) implements Contact {
    }

    public record ByPost(int boxNo) implements Contact {
    }

    private static Contact contact(Keeper keeper, boolean digital) {
        return digital ? new ByMail(keeper.getEmail()) : new ByPost(keeper.getFarm().getHeadCount());
    }

    public void sealed(Keeper keeper, boolean digital) {
        Contact contact = contact(keeper, digital);
        if (contact instanceof ByMail mail) {
            log.info("mail to {}", mail.target()); // LEAK email -> log
        } else if (contact instanceof ByPost post) {
            log.info("box {}", post.boxNo()); // CLEAN number of a box
        }
    }

    public interface Visitor<R> {
        R keeper(Keeper keeper);

        R farm(Keeper.Farm farm);
    }

    private static <R> R walk(Keeper keeper, boolean deep, Visitor<R> visitor) {
        return deep ? visitor.farm(keeper.getFarm()) : visitor.keeper(keeper);
    }

    public void visitors(Keeper keeper, boolean deep) {
        String text = walk(keeper, deep, new Visitor<String>() {
            @Override
            public String keeper(Keeper k) {
                return k.getContractNo();
            }

            @Override
            public String farm(Keeper.Farm farm) {
                return farm.getStreetAddress();
            }
        });
        log.info("visited {}", text); // LEAK postal_address -> log
        Integer number = walk(keeper, deep, new Visitor<Integer>() {
            @Override
            public Integer keeper(Keeper k) {
                return k.getFullName().length();
            }

            @Override
            public Integer farm(Keeper.Farm farm) {
                return farm.getHeadCount();
            }
        });
        log.info("visited {}", number); // CLEAN a length or a number of animals
    }

    /** Base of the decorators. */
    public static class Plain {
        public String line(Keeper keeper) {
            return keeper.getContractNo();
        }
    }

    public static class Wide extends Plain {
        @Override
        public String line(Keeper keeper) {
            return super.line(keeper) + " " + keeper.getPhone();
        }
    }

    public static class Framed extends Plain {
        @Override
        public String line(Keeper keeper) {
            return "[" + super.line(keeper) + "]";
        }
    }

    public void decorated(Keeper keeper) {
        Plain framed = new Framed();
        log.info("{}", framed.line(keeper)); // CLEAN the frame stands around the contract number
        Plain wide = new Wide();
        log.info("{}", wide.line(keeper)); // LEAK phone -> log
        for (Plain each : List.of(new Plain(), new Framed())) {
            log.info("{}", each.line(keeper)); // CLEAN neither of the two prints more than the contract number
        }
    }
}
