package io.github.piiflow.binding;

import io.github.piiflow.ast.Parser;
import io.github.piiflow.ast.SourceInput;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.Variable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a world of sources written in a test, and asks it short questions. */
public final class TestWorld {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record) (\\w+)");

    private final World world;

    private TestWorld(World world) {
        this.world = world;
    }

    /** All sources in one module, without a class path. */
    public static TestWorld of(String... sources) {
        return of(files("module", sources));
    }

    public static TestWorld of(List<SourceFile> files) {
        return new TestWorld(Binding.build(files, ClassPath.empty(), ModuleGraph.EMPTY));
    }

    public static TestWorld of(World world) {
        return new TestWorld(world);
    }

    /** Sources of one module, whose name is also the folder of its sources. */
    public static List<SourceFile> files(String module, String... sources) {
        try {
            Path folder = Files.createTempDirectory("binding");
            List<SourceInput> inputs = new ArrayList<>();
            for (int i = 0; i < sources.length; i++) {
                Path file = Files.writeString(folder.resolve(i + ".java"), sources[i]);
                inputs.add(new SourceInput(file, module + "/" + path(sources[i]), module));
            }
            List<SourceFile> files = Parser.readAll(inputs, StandardCharsets.UTF_8, 1);
            for (SourceFile each : files) {
                if (!each.problems().isEmpty()) {
                    throw new IllegalArgumentException(each.problems().toString());
                }
            }
            for (int i = 0; i < sources.length; i++) {
                Files.delete(folder.resolve(i + ".java"));
            }
            Files.delete(folder);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String source) {
        Matcher type = TYPE.matcher(source);
        Matcher inPackage = PACKAGE.matcher(source);
        String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
        return folder + (type.find() ? type.group(1) : "package-info") + ".java";
    }

    public World world() {
        return world;
    }

    /** The class of that name; there must be one. */
    public ClassInfo type(String name) {
        ClassInfo found = world.find(name, null);
        if (found == null) {
            throw new IllegalArgumentException("no class " + name);
        }
        return found;
    }

    /** The first method of that name declared in the class, {@code Class.method}. */
    public MethodInfo method(String path) {
        int dot = path.lastIndexOf('.');
        for (MethodInfo each : type(path.substring(0, dot)).methods()) {
            if (each.name().equals(path.substring(dot + 1))) {
                return each;
            }
        }
        throw new IllegalArgumentException("no method " + path);
    }

    /** Names of the methods declared in the class, with their parameter types. */
    public List<String> methods(String type) {
        List<String> result = new ArrayList<>();
        for (MethodInfo each : type(type).methods()) {
            result.add(each.signature().substring(type.length() + 1));
        }
        return result;
    }

    /** The linked body of a method, {@code Class.method}. */
    public Linked link(String path) {
        LinkedBody linked = world.link(method(path));
        if (linked == null) {
            throw new IllegalArgumentException("no body in " + path);
        }
        return new Linked(linked);
    }

    /** The type with simple names, {@code List<String>}. */
    public static String text(JavaType type) {
        if (type instanceof JavaType.ArrayType array) {
            return text(array.component()) + "[]";
        }
        if (type instanceof JavaType.Variable variable) {
            return variable.name();
        }
        if (!(type instanceof JavaType.ClassType named)) {
            return type.erasure();
        }
        List<String> arguments = new ArrayList<>();
        named.arguments().forEach(each -> arguments.add(text(each)));
        return named.info().simpleName() + (arguments.isEmpty() ? "" : "<" + String.join(", ", arguments) + ">");
    }

    /** A linked body. */
    public record Linked(LinkedBody body) {

        /** The type of a variable. */
        public String type(String variable) {
            List<@Nullable Variable> variables = body.body().variables();
            for (int i = 0; i < variables.size(); i++) {
                Variable each = variables.get(i);
                if (each != null && each.name().equals(variable)) {
                    return text(body.type(i));
                }
            }
            throw new IllegalArgumentException("no variable " + variable);
        }

        /** The signature of the method that the first call of that name means; {@code null} if unknown. */
        public String target(String name) {
            MethodInfo method = call(name).method();
            return method == null ? "null" : method.signature();
        }

        /** The link of the first call of that name; {@code new} for a creation, {@code this} for a constructor's call. */
        public Link.CallLink call(String name) {
            return calls(name).get(0);
        }

        /** The links of all calls of that name. */
        public List<Link.CallLink> calls(String name) {
            List<Link.CallLink> result = new ArrayList<>();
            for (Instr each : instructions()) {
                boolean found = each instanceof Instr.Call call && call.name().equals(name)
                        || each instanceof Instr.New && name.equals("new")
                        || each instanceof Instr.ConstructorCall && name.equals("this");
                if (found && body.link(each) instanceof Link.CallLink link) {
                    result.add(link);
                }
            }
            return result;
        }

        /** The link of the first lambda or method reference. */
        public Link.FunctionLink function() {
            for (Instr each : instructions()) {
                if (body.link(each) instanceof Link.FunctionLink link) {
                    return link;
                }
            }
            throw new IllegalArgumentException("no function");
        }

        /** The link of the first use of a name or field. */
        public Link name(String name) {
            for (Instr each : instructions()) {
                boolean found = each instanceof Instr.Name use && use.name().equals(name)
                        || each instanceof Instr.LoadField load && load.name().equals(name);
                Link link = found ? body.link(each) : null;
                if (link != null) {
                    return link;
                }
            }
            throw new IllegalArgumentException("no name " + name);
        }

        private List<Instr> instructions() {
            List<Instr> found = new ArrayList<>();
            collect(body.body().block(), found);
            return found;
        }

        private static void collect(Node.Block block, List<Instr> found) {
            for (Node each : block.nodes()) {
                if (each instanceof Instr instr) {
                    found.add(instr);
                }
                Nodes.blocks(each).forEach(inner -> collect(inner, found));
            }
        }
    }
}
