package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Nodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the code of a method says, whatever it does.
 *
 * @param texts constants by their register, those of libraries by their names: {@code GrantType.CLIENT_CREDENTIALS}
 * @param names what is loaded by simple names, by register
 * @param copies registers by those that they are copied to
 * @param uses what is done with registers
 */
record SaidTexts(
        Map<Integer, String> texts, Map<Integer, String> names, Map<Integer, Integer> copies, List<Instr> uses) {
    /** First words of methods that ask about what they are given, and do nothing with it. */
    private static final Set<String> QUESTIONS =
            Set.of("equals", "is", "has", "contains", "supports", "allows", "matches", "index", "compare");

    static SaidTexts of(MethodInfo method) {
        SaidTexts said = new SaidTexts(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        MethodDecl declaration = method.declaration();
        Body body = declaration == null ? null : declaration.body();
        if (body != null) {
            Nodes.forEach(body, instr -> said.add(instr, method.owner()));
        }
        return said;
    }

    private void add(Instr instr, ClassInfo owner) {
        if (instr instanceof Instr.Const constant && constant.value() instanceof String text) {
            texts.put(constant.target(), text);
        } else if (instr instanceof Instr.Name name) {
            load(name.target(), name.name(), owner);
        } else if (instr instanceof Instr.LoadField load) {
            load(load.target(), load.name(), owner);
        } else if (instr instanceof Instr.Copy copy) {
            copies.put(copy.target(), copy.source());
        } else if (instr instanceof Instr.Call || instr instanceof Instr.New || instr instanceof Instr.Plus) {
            uses.add(instr);
        }
    }

    private void load(int register, String name, ClassInfo owner) {
        names.put(register, name);
        texts.put(register, name.toLowerCase(Locale.ROOT));
        for (FieldInfo field : owner.fields()) {
            if (field.name().equals(name) && field.constant() instanceof String text) {
                texts.put(register, text);
            }
        }
    }

    /** Whether a text stands anywhere. */
    boolean has(String text) {
        return texts.values().stream().anyMatch(said -> said.contains(text));
    }

    /** Whether a text is handed on, not only compared with. */
    boolean hands(String text) {
        return has(text)
                && uses.stream().anyMatch(use -> {
                    for (int register : inputs(use)) {
                        String said = texts.get(copies.getOrDefault(register, register));
                        if (said != null && said.contains(text)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static int[] inputs(Instr use) {
        if (use instanceof Instr.Call call) {
            List<String> words = Words.of(call.name());
            return !words.isEmpty() && QUESTIONS.contains(words.get(0)) ? new int[0] : call.args();
        }
        return use instanceof Instr.New made ? made.args() : use instanceof Instr.Plus plus ? plus.parts() : new int[0];
    }

    List<Instr.Call> calls() {
        return uses.stream()
                .filter(Instr.Call.class::isInstance)
                .map(Instr.Call.class::cast)
                .toList();
    }

    /** The names of what is handed to a call; empty for what has none. */
    List<String> given(Instr.Call call) {
        List<String> given = new ArrayList<>();
        for (int register : call.args()) {
            given.add(names.getOrDefault(register, ""));
        }
        return given;
    }
}
