package io.github.piiflow.persistence;

import io.github.piiflow.binding.Bodies;
import io.github.piiflow.binding.Bodies.Unit;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.dataflow.Effects;
import io.github.piiflow.rule.Protection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the methods that write a field make of whatever they are given. */
final class Writers {
    /** How hashes of passwords begin that say how they were made. */
    private static final Pattern HASH = Pattern.compile("(?:\\$(?:2|argon|pbkdf|scrypt|s0|5|6|1)|\\{[A-Za-z]|\\$$).*");

    private final Effects effects;

    Writers(Effects effects) {
        this.effects = effects;
    }

    /** The protection in which all writers leave a private field, raw if nobody writes it. */
    Protection left(FieldInfo field) {
        FieldDecl declaration = field.declaration();
        if (declaration == null || !declaration.modifiers().contains(Modifier.PRIVATE)) {
            return Protection.RAW;
        }
        return field.owner().methods().stream()
                .map(method -> effects.left(method, field.name()))
                .flatMap(Optional::stream)
                .min(Protection::compareTo)
                .orElse(Protection.RAW);
    }

    /** Whether a method asks if a text is a hash already: {@code if (!password.startsWith("$2a$"))}. */
    static boolean hashesWhatIsNoHash(MethodInfo method, World world) {
        Unit unit = new Bodies(world).unit(method);
        return unit != null
                && unit.instructions().stream().anyMatch(instr -> instr instanceof Instr.Call call && asks(call, unit));
    }

    private static boolean asks(Instr.Call call, Unit unit) {
        return call.name().equals("startsWith")
                && call.args().length == 1
                && unit.definitions().getOrDefault(call.args()[0], List.of()).stream()
                        .anyMatch(each -> each instanceof Instr.Const constant
                                && constant.value() instanceof String text
                                && HASH.matcher(text).matches());
    }
}
