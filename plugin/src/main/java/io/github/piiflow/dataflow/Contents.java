package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Nodes;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Variables whose text is read into an object of a class of the source, here or in a method that it is passed to: what the class declares
 * is in the text before it is read, too.
 */
final class Contents {
    /** Methods within each other that only hand the text on. */
    private static final int HELPERS = 2;
    /** Objects within each other of which the text consists. */
    private static final int NESTED = 2;

    /** Instructions between a variable and the argument that says the same. */
    private static final int MOST_STEPS = 6;

    private final Program program;
    private final List<Map<MethodInfo, Map<Integer, Set<JavaType>>>> known = new ArrayList<>();

    Contents(Program program) {
        this.program = program;
        for (int i = 0; i <= HELPERS; i++) {
            known.add(new ConcurrentHashMap<>());
        }
    }

    /** The data in the text that a variable of a method is given, under the names of the fields that it is read into. */
    List<Fact> of(MethodInfo method, int register) {
        Set<JavaType> types = texts(method, HELPERS).get(register);
        if (types == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (JavaType type : types) {
            collect(type, null, 0, facts);
        }
        return facts;
    }

    private void collect(JavaType type, @Nullable String outer, int depth, List<Fact> facts) {
        for (ClassInfo at = held(type); at != null && depth <= NESTED; at = Forms.parent(at)) {
            for (FieldInfo field : at.fields()) {
                if (field.isStatic()) {
                    continue;
                }
                String key = Keys.inside(outer, field.name());
                Element element = program.catalog().field(field);
                if (element != null) {
                    facts.add(Fact.of(element, null).keyed(key).ofContent());
                } else {
                    collect(field.type(), key, depth + 1, facts);
                }
            }
        }
    }

    /** The class of the source that objects are of, or the elements of a container; null if there is none. */
    private @Nullable ClassInfo held(JavaType type) {
        Types types = program.types();
        if (types.isSource(type)) {
            return type.classInfo();
        }
        JavaType element = types.element(type);
        return types.isSource(element) ? element.classInfo() : null;
    }

    // ---- which variables

    /** By register: the types that the text in it is read into; type variables are what the caller makes of the result. */
    private Map<Integer, Set<JavaType>> texts(MethodInfo method, int helpers) {
        Map<MethodInfo, Map<Integer, Set<JavaType>>> ofMethods = known.get(helpers);
        Map<Integer, Set<JavaType>> found = ofMethods.get(method);
        if (found == null) {
            LinkedBody body = program.body(method);
            found = body == null ? Map.of() : new Search(body, helpers).find();
            ofMethods.put(method, found);
        }
        return found;
    }

    /** Looks through one body. */
    private final class Search {
        private final LinkedBody body;
        private final int helpers;
        private final Map<Integer, Instr> definitions = new HashMap<>();
        private final Map<Integer, Set<JavaType>> found = new HashMap<>();

        Search(LinkedBody body, int helpers) {
            this.body = body;
            this.helpers = helpers;
        }

        Map<Integer, Set<JavaType>> find() {
            List<Instr.Call> calls = new ArrayList<>();
            Nodes.forEach(body.body(), instr -> {
                if (instr.target() >= 0) {
                    definitions.put(instr.target(), instr);
                }
                if (instr instanceof Instr.Call call && call.args().length > 0) {
                    calls.add(call);
                }
            });
            for (Instr.Call call : calls) {
                if (body.link(call) instanceof Link.CallLink link) {
                    look(call, link);
                }
            }
            return found.isEmpty() ? Map.of() : found;
        }

        private void look(Instr.Call call, Link.CallLink link) {
            MethodInfo method = link.method();
            if (method != null && Program.hasBody(method)) {
                if (helpers > 0) {
                    handOn(call, link, texts(method, helpers - 1));
                }
                return;
            }
            for (Row row : program.rows(Call.at(call, link, body))) {
                for (Effect effect : row.effects()) {
                    if (effect instanceof Effect.Flow flow && isRead(flow)) {
                        add(call.args(), flow.from().index(), link.resultType());
                    }
                }
            }
        }

        private void handOn(Instr.Call call, Link.CallLink link, Map<Integer, Set<JavaType>> inside) {
            for (int i = 0; i < call.args().length; i++) {
                for (JavaType type : inside.getOrDefault(i, Set.of())) {
                    add(call.args(), i, type instanceof JavaType.Variable ? link.resultType() : type);
                }
            }
        }

        private void add(int[] arguments, int index, JavaType type) {
            int variable = index < arguments.length ? variable(arguments[index]) : -1;
            if (variable >= 0 && (held(type) != null || type instanceof JavaType.Variable)) {
                found.computeIfAbsent(variable, any -> new LinkedHashSet<>()).add(type);
            }
        }

        /** The variable whose text an argument is; -1 for none. */
        private int variable(int register) {
            int at = register;
            for (int i = 0; i < MOST_STEPS && at >= 0; i++) {
                if (body.body().variables().get(at) != null) {
                    return program.types().isTextual(body.type(at)) ? at : -1;
                }
                at = source(definitions.get(at));
            }
            return -1;
        }

        /** What a text is made of that says the same. */
        private int source(@Nullable Instr instr) {
            if (instr instanceof Instr.Copy copy) {
                return copy.source();
            }
            if (instr instanceof Instr.Cast cast) {
                return cast.source();
            }
            if (instr instanceof Instr.Call call && body.link(call) instanceof Link.CallLink link) {
                for (Row row : program.rows(Call.at(call, link, body))) {
                    for (Effect effect : row.effects()) {
                        if (effect instanceof Effect.Flow flow && isWhole(flow)) {
                            return call.receiver();
                        }
                    }
                }
            }
            return -1;
        }

        private static boolean isWhole(Effect.Flow flow) {
            return flow.from().root() == Position.Root.THIS
                    && flow.from().parts().isEmpty()
                    && flow.to().root() == Position.Root.RETURN
                    && flow.to().parts().isEmpty();
        }

        /** Whether a text that is passed becomes the properties of the result. */
        private static boolean isRead(Effect.Flow flow) {
            return flow.from().root() == Position.Root.ARG
                    && flow.from().parts().isEmpty()
                    && flow.to().root() == Position.Root.RETURN
                    && flow.to().parts().size() == 1
                    && flow.to().parts().get(0) instanceof Position.EveryProperty;
        }
    }
}
