package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The type parameters that a class file's signature declares, within those of the scope around it. */
record TypeVariables(List<Variable> all, Function<String, @Nullable Variable> around) {
    /** None. */
    static final TypeVariables NONE = new TypeVariables(List.of(), name -> null);

    /** Reads the type parameters at the start of a signature; a bound that names a type parameter sees it without arguments. */
    static TypeVariables read(String signature, ClassTable table, Function<String, @Nullable Variable> around) {
        if (!signature.startsWith("<")) {
            return new TypeVariables(List.of(), around);
        }
        List<Variable> plain = new ArrayList<>();
        for (String name : new SignatureParser(signature, table, unknown -> null).parameterNames()) {
            plain.add(new Variable(name, table.object()));
        }
        List<Variable> erased = new ArrayList<>();
        for (Variable each : new SignatureParser(signature, table, new TypeVariables(plain, around)::find).bounds()) {
            erased.add(new Variable(each.name(), Types.withoutArguments(each.bound())));
        }
        TypeVariables within = new TypeVariables(erased, around);
        return new TypeVariables(new SignatureParser(signature, table, within::find).bounds(), around);
    }

    @Nullable
    Variable find(String name) {
        for (Variable each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return around.apply(name);
    }

    /** A parser of the signature that stands behind the type parameters and knows them. */
    SignatureParser parserAfter(String signature, ClassTable table) {
        SignatureParser parser = new SignatureParser(signature, table, this::find);
        if (signature.startsWith("<")) {
            parser.parameterNames();
        }
        return parser;
    }
}
