package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.mapping.Converter;
import io.github.piiflow.mapping.Property;
import io.github.piiflow.rule.Condition;
import io.github.piiflow.rule.Mapping;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Protection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data in the properties that a serialiser or mapper reads of an object. */
final class Serialised {
    /** Selector of the serialised form of an object whose class only the caller may know; the mapping's name may follow. */
    static final String FIELDS = "#fields";
    /** In such a selector, before the field in which the serialiser is kept. */
    private static final char TOLD = '@';

    /** What a serialiser may be told by rules: the view in effect, and classes mixed into others. */
    private static final String VIEW = Settings.selector("view");

    /** Objects within each other that are always read: a list and what is in it. */
    private static final int NEAR = 2;

    /** More doubts than a finding of medium confidence has. */
    private static final int NOT_LOADED = 3;

    private static final String FILTERS = "filters";
    private static final String MIXED_IN = "mixedIn";
    private static final String SERIALISERS = "serialisers";
    /** Serialisers that say themselves which class they are for. */
    private static final String REGISTERED = "registered";

    private final Evaluation evaluation;
    private final @Nullable Mapping mapping;
    private final @Nullable ClassInfo view;
    private final State state;
    private final Frame frame;
    private final @Nullable Token serialiser;
    private final @Nullable Selection selection;
    private final List<Value> registered;
    private final Set<Property> undecided = new LinkedHashSet<>();
    private final Set<Token> running = new LinkedHashSet<>();
    private final Forms.Made made = new Forms.Made();
    private int objects;

    /**
     * Prepares reading.
     *
     * @param name of the mapping; null for all fields
     * @param serialiser the object that reads, as far as rules have put settings into it
     */
    Serialised(Evaluation evaluation, @Nullable String name, Value serialiser, State state, Frame frame) {
        this.evaluation = evaluation;
        this.mapping =
                name == null ? null : evaluation.program().rules().mappings().get(name);
        this.state = state;
        this.frame = frame;
        this.serialiser = serialiser.single();
        this.selection = mapping == null ? null : new Selection(evaluation, mapping, this.serialiser, state, frame);
        this.registered = this.serialiser == null || mapping == null
                ? List.of()
                : evaluation.program().settings().elements(state, this.serialiser, REGISTERED);
        this.view = this.serialiser == null
                ? null
                : type(evaluation.program().settings().constant(state, this.serialiser, VIEW));
    }

    private @Nullable ClassInfo type(@Nullable Object literal) {
        return Conditions.named(literal) instanceof Condition.StaticField field && field.isClass()
                ? evaluation.world().find(field.className(), frame.method().owner())
                : null;
    }

    /** The name of the mapping in the selector of a form that was left to the caller; null if there is none. */
    static @Nullable String mapping(String selector) {
        int end = selector.indexOf(TOLD);
        return selector.length() == FIELDS.length()
                ? null
                : selector.substring(FIELDS.length() + 1, end < 0 ? selector.length() : end);
    }

    /** The serialiser that a form was left to the caller by, if it was told to leave something out. */
    static Value serialiser(String selector, Settings settings) {
        int at = selector.indexOf(TOLD);
        Token told = at < 0 ? null : settings.kept(selector.substring(at + 1));
        return told == null ? Value.CLEAN : Value.of(told);
    }

    private String selector() {
        String name = mapping == null ? FIELDS : FIELDS + ":" + mapping.name();
        boolean told = view != null || selection != null && selection.leavesOut();
        String key =
                told && serialiser != null ? evaluation.program().settings().keep(serialiser) : null;
        return key == null ? name : name + TOLD + key;
    }

    Value read(Value value, JavaType type) {
        return read(value, type, List.of());
    }

    private Value read(Value value, JavaType type, List<String> omitted) {
        Forms.Collector collector = new Forms.Collector(value);
        for (Token token : value.tokens()) {
            if (token.payload() == null && running.size() < Limits.FORM_DEPTH && !running.contains(token)) {
                JavaType known =
                        token.isExact() ? token.type() : evaluation.types().narrower(token.type(), type);
                collector.addAll(read(token, known, omitted));
            }
        }
        return collector.value();
    }

    /** Containers share what they hold: what is read again at the same depth is known. */
    private Forms.Collector read(Token token, JavaType type, List<String> omitted) {
        Forms.Asked asked = new Forms.Asked(token, type.erasure(), omitted, running.size());
        return made.get(asked, state, parts -> {
            running.add(token);
            readToken(token, type, omitted, parts);
            running.remove(token);
        });
    }

    private void readToken(Token token, JavaType type, List<String> omitted, Forms.Collector into) {
        Types types = evaluation.types();
        ClassInfo info = type.classInfo();
        Value content = state.heap().get(token, Memory.CONTENT);
        if (content != null) {
            into.add(types.isSource(type) ? Keys.nowhere(content) : content);
        }
        if (types.isPlain(type)) {
            return;
        }
        if (types.isTextArray(type)) {
            JavaType element = types.element(type);
            into.add(evaluation
                    .memory()
                    .readElement(state, Value.of(token), -1, element)
                    .dataOnly());
        } else if (token.path() != null && !types.isArray(type) && (info == null || types.isAnything(type))) {
            Forms.later(token, selector(), into);
        } else if (running.size() > NEAR && ++objects > Limits.SERIALISED) {
            into.isObject(token);
            evaluation.exits().cut(Cut.SERIALISED);
        } else if (info == null || info.origin() != ClassInfo.Origin.SOURCE) {
            into.isObject(token);
            readContainer(token, type, omitted, into);
        } else if (info.kind() != TypeDecl.Kind.ENUM && !isOfOther()) {
            into.isObject(token);
            if (isRelated(token, info)) {
                Forms.Collector related = new Forms.Collector(Value.CLEAN);
                readObject(token, info, type, omitted, related);
                into.add(related.value().mapFacts(Fact::unsure));
            } else {
                readObject(token, info, type, omitted, into);
            }
        }
    }

    /** Whether only the object itself is read, and this is one that it holds. */
    private boolean isOfOther() {
        return running.size() > 1 && mapping != null && mapping.access() == Mapping.Access.OWN;
    }

    /**
     * Whether it is not sure that an object is there, though a field for it is: nobody was seen to put it there, and it is a row of
     * another table, who keeps the record, one of many, far away, or in an object that a library filled.
     */
    private boolean isRelated(Token token, ClassInfo info) {
        Path path = token.path();
        if (path == null || running.size() < 2) {
            return false;
        }
        ClassInfo holder = null;
        int holders = 0;
        boolean many = false;
        for (Token outer : running) {
            if (!outer.equals(token) && isWithin(path, outer.path())) {
                ClassInfo type = outer.type().classInfo();
                boolean object = type != null && type.origin() == ClassInfo.Origin.SOURCE;
                holders += object ? 1 : 0;
                holder = object ? type : holder;
                many = !object && holders > 0;
            }
        }
        Program program = evaluation.program();
        FieldInfo field = holder == null ? null : program.world().field(holder, path.selector());
        return field != null && evaluation.catalog().isKeeper(field)
                || holders > 1
                || many
                || holder != null && path.isUnknown()
                || holder != null && program.isStored(holder) && program.isStored(info);
    }

    private static boolean isWithin(Path path, @Nullable Path outer) {
        for (Path at = path.parent(); at != null && outer != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private void readContainer(Token token, JavaType type, List<String> omitted, Forms.Collector into) {
        Types types = evaluation.types();
        Value object = Value.of(token);
        JavaType element = types.element(type);
        JavaType value = types.mapValue(type);
        into.add(
                read(evaluation.memory().readPart(state, object, Memory.ANY_ELEMENT, element, null), element, omitted));
        into.add(read(evaluation.memory().readOther(state, object, value), value, omitted));
        for (Map.Entry<String, Value> part :
                List.copyOf(state.heap().fields(token).entrySet())) {
            String key = Keys.literal(part.getKey());
            if (key != null) {
                into.add(Keys.put(key, read(part.getValue(), value, omitted)));
            } else if (Character.isJavaIdentifierStart(part.getKey().charAt(0))) {
                into.add(read(part.getValue(), JavaType.UNKNOWN, omitted));
            }
        }
    }

    private void readObject(Token token, ClassInfo info, JavaType type, List<String> omitted, Forms.Collector into) {
        if (mapping == null) {
            for (ClassInfo at = info; at != null; at = Forms.parent(at)) {
                for (FieldInfo field : at.fields()) {
                    if (!field.isStatic() && !field.isTransient()) {
                        JavaType fieldType = evaluation.world().memberType(field.type(), at, type);
                        into.add(Keys.put(field.name(), readField(token, field, fieldType, List.of())));
                    }
                }
            }
            return;
        }
        boolean storing = !mapping.marks(Mapping.Role.STORES).isEmpty();
        if (storing && evaluation.program().isStored(info)) {
            return; // its columns are told at their declarations
        }
        Value written = writtenBy(info, token);
        if (written != null) {
            into.add(written);
            return;
        }
        Converter whole = converter(info, mapping);
        if (whole != null && whole.method() != null) {
            into.add(converted(whole, whole.method(), Value.of(token)));
            return;
        }
        List<Property> properties = properties(info, mapping);
        if (properties.stream().anyMatch(property -> !omitted.contains(property.name()) && isRefused(property))) {
            return; // nothing is written then
        }
        for (Property property : properties) {
            if (!omitted.contains(property.name())) {
                String name = property.aliases().isEmpty()
                        ? property.name()
                        : property.aliases().get(0);
                into.add(Keys.put(name, property(token, property, type)));
            }
        }
    }

    /** Whether who reads a property gets an exception, whatever the object holds. */
    private static boolean isRefused(Property property) {
        MethodInfo getter = property.getter();
        return getter != null && Getters.onlyThrows(getter);
    }

    private List<Property> properties(ClassInfo info, Mapping used) {
        Filter filter = filter(info);
        return evaluation.program().mappings().properties(info, used, mixedInto(info)).stream()
                .filter(property ->
                        property.isIn(view) && filter.admits(property.name()) && isSelected(property, info, filter))
                .toList();
    }

    private boolean isSelected(Property property, ClassInfo info, Filter filter) {
        Selection.Answer answer =
                selection == null ? Selection.Answer.KEPT : selection.of(property, info, filter.predicate());
        if (answer == Selection.Answer.UNDECIDED) {
            undecided.add(property);
        }
        return answer != Selection.Answer.LEFT_OUT;
    }

    /** What is read of one object of the source, by the names under which it is written; empty for anything else. */
    Map<String, Value> readEach(Value value, JavaType type) {
        Token token = value.single();
        if (token == null || mapping == null) {
            return Map.of();
        }
        JavaType known = token.isExact() ? token.type() : evaluation.types().narrower(token.type(), type);
        ClassInfo info = known.classInfo();
        if (info == null
                || info.origin() != ClassInfo.Origin.SOURCE
                || info.kind() == TypeDecl.Kind.ENUM
                || converter(info, mapping) != null) {
            return Map.of();
        }
        Map<String, Value> parts = new LinkedHashMap<>();
        for (Property property : properties(info, mapping)) {
            Value part = property(token, property, known);
            parts.put(property.name(), part);
            property.aliases().forEach(alias -> parts.put(alias, part));
        }
        return parts;
    }

    /** The properties that a filter lets through: only some, or all but some. */
    private record Filter(
            @Nullable Set<String> kept,
            Set<String> leftOut,
            @Nullable Value predicate) {
        static final Filter NONE = new Filter(null, Set.of(), null);

        boolean admits(String property) {
            return (kept == null || kept.contains(property)) && !leftOut.contains(property);
        }
    }

    /** The filter that the serialiser was given under a name which an annotation of the class says. */
    private Filter filter(ClassInfo info) {
        if (serialiser == null) {
            return Filter.NONE;
        }
        for (AnnotationUse annotation : info.annotations()) {
            for (Object named : annotation.values().values()) {
                Value filter = named instanceof String name
                        ? evaluation.program().settings().part(state, serialiser, FILTERS, "{" + name + "}")
                        : null;
                Token single = filter == null ? null : filter.single();
                if (single != null) {
                    Set<String> leftOut = texts(single, "leftOut");
                    boolean own = evaluation.types().isSource(single.type());
                    return new Filter(texts(single, "kept"), leftOut == null ? Set.of() : leftOut, own ? filter : null);
                }
            }
        }
        return Filter.NONE;
    }

    /** The constants in a part of an object; null if there is no such part, or not all in it are known. */
    private @Nullable Set<String> texts(Token object, String part) {
        Value value = state.heap().get(object, part);
        Token single = value == null ? null : value.single();
        if (single == null) {
            return null;
        }
        Set<String> texts = new LinkedHashSet<>();
        for (Map.Entry<String, Value> each : state.heap().fields(single).entrySet()) {
            if (each.getKey().charAt(0) == '[') {
                if (!(each.getValue().constant() instanceof String text)) {
                    return null;
                }
                texts.add(text);
            }
        }
        return texts.isEmpty() ? null : texts;
    }

    private @Nullable ClassInfo mixedInto(ClassInfo info) {
        Value literal = told(MIXED_IN, info);
        return literal == null ? null : type(literal.constant());
    }

    /** What the serialiser was told about a class. */
    private @Nullable Value told(String what, ClassInfo info) {
        String key = "{" + Condition.StaticField.ofClass(info.name()) + "}";
        return serialiser == null ? null : evaluation.program().settings().part(state, serialiser, what, key);
    }

    /** What a function gives back that the serialiser was given for objects of a class; null if there is none. */
    private @Nullable Value writtenBy(ClassInfo info, Token token) {
        Value given = told(SERIALISERS, info);
        if (given == null || !Callbacks.isCallable(given)) {
            return null;
        }
        Value[] arguments = new Value[Math.max(1, Callbacks.parameters(given))];
        Arrays.fill(arguments, Value.CLEAN);
        arguments[0] = Value.of(token);
        Value result = evaluation.callbacks().invoke(given, arguments, span(), -1, state, frame);
        return read(result, JavaType.UNKNOWN);
    }

    /** What writes objects of a class: the serialiser was given it, or annotations name it. */
    private @Nullable Converter converter(ClassInfo info, Mapping used) {
        Converter registered = registered(info, used);
        return registered == null ? evaluation.program().mappings().converter(info, used) : registered;
    }

    private @Nullable Converter registered(ClassInfo info, Mapping used) {
        Value given = told(SERIALISERS, info);
        Token single = given == null ? null : given.single();
        ClassInfo type = single == null ? null : single.type().classInfo();
        return type == null
                ? serving(info, used)
                : evaluation.program().mappings().serving(type, used);
    }

    /** Of the serialisers that were given without a word which class they are for, the one whose method takes objects of this class. */
    private @Nullable Converter serving(ClassInfo info, Mapping used) {
        for (Value given : registered) {
            Token single = given.single();
            ClassInfo type = single == null ? null : single.type().classInfo();
            Converter found =
                    type == null ? null : evaluation.program().mappings().serving(type, used);
            if (found != null
                    && found.method() != null
                    && found.method()
                            .parameterTypes()
                            .get(found.from())
                            .erasure()
                            .equals(info.name())) {
                return found;
            }
        }
        return null;
    }

    /** What getters write on the way is gone with what they gave: what was read of other objects holds. */
    private Value property(Token token, Property property, JavaType type) {
        Heap before = state.heap();
        state.heap(before.fork());
        Value read = written(token, property, type);
        state.heap(before);
        return undecided.contains(property) ? read.mapFacts(Fact::unsure) : read;
    }

    private Value written(Token token, Property property, JavaType type) {
        FieldInfo field = property.field();
        MethodInfo getter = property.getter();
        JavaType declared = getter != null ? getter.returnType() : field != null ? field.type() : JavaType.UNKNOWN;
        ClassInfo owner = getter != null ? getter.owner() : field != null ? field.owner() : null;
        JavaType seen = owner == null ? declared : evaluation.world().memberType(declared, owner, type);
        Converter converter = property.converter() == null ? ofLibraryType(seen) : property.converter();
        Value read;
        if (converter == null || converter.method() == null) {
            read = getter == null && field != null
                    ? readField(token, field, seen, property.omitted())
                    : read(value(token, property, type, seen), seen, property.omitted());
        } else {
            read = converted(converter, converter.method(), value(token, property, type, seen));
        }
        return property.state() == Protection.RAW
                ? read
                : read.mapFacts(fact -> fact.protect(property.state(), fact.trail()));
    }

    private Value value(Token token, Property property, JavaType type, JavaType seen) {
        MethodInfo getter = property.getter();
        FieldInfo field = property.field();
        return getter != null
                ? got(getter, token, type, seen)
                : field != null ? field(token, field, seen) : Value.CLEAN;
    }

    /** Reading a field does not load what is there only when it is asked for. */
    private Value readField(Token token, FieldInfo field, JavaType type, List<String> omitted) {
        Value value = field(token, field, type);
        Value read = read(value, type, omitted);
        return read.hasFacts() && isNotLoaded(token, value, field)
                ? read.mapFacts(fact -> fact.doubted(NOT_LOADED))
                : read;
    }

    /** Whether a library gave the object, nobody has put anything into the field since, and it is filled later. */
    private boolean isNotLoaded(Token token, Value value, FieldInfo field) {
        Path path = token.path();
        return path != null
                && path.isUnknown()
                && value.tokens().stream().allMatch(each -> each.path() != null && isWithin(each.path(), path))
                && evaluation.program().loading().isLazy(field);
    }

    /** What the serialiser was given to write all texts, dates and the like. */
    private @Nullable Converter ofLibraryType(JavaType type) {
        ClassInfo info = type.classInfo();
        return info == null || info.origin() == ClassInfo.Origin.SOURCE || mapping == null
                ? null
                : registered(info, mapping);
    }

    private Value got(MethodInfo getter, Token token, JavaType type, JavaType result) {
        if (Getters.isLeaf(getter) && frame.depth() < Limits.INLINE_DEPTH) {
            Call call = new Call(getter.name(), getter, type, result, -1, span(), new JavaType[0], true, true);
            Value value = evaluation.inlining().run(getter, Value.of(token), new Value[0], call, state, frame);
            return value == null ? Value.CLEAN : value;
        }
        Call call = Call.reading(getter, type, result, span());
        return evaluation.calls().call(call, Value.of(token), new Value[0], state, frame);
    }

    private Value field(Token token, FieldInfo field, JavaType type) {
        Element element = evaluation.catalog().field(field);
        return evaluation.memory().read(state, Value.of(token), field.name(), type, element);
    }

    private Value called(MethodInfo method, Value object, Value[] arguments, JavaType type, JavaType result) {
        JavaType[] types = method.parameterTypes().toArray(JavaType[]::new);
        Call call = new Call(method.name(), method, type, result, -1, span(), types, true, true);
        return evaluation.calls().call(call, object, arguments, state, frame);
    }

    /** What a converter makes of a value: in its result, or in what it is given to write to. */
    private Value converted(Converter converter, MethodInfo method, Value value) {
        Value[] arguments = new Value[method.parameterTypes().size()];
        List<Token> made = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            Token token = new Token(
                    new Token.Site(frame.context(), -1, "converted" + i),
                    method.parameterTypes().get(i),
                    Token.FRESH,
                    null);
            state.heap().clear(token);
            made.add(token);
            arguments[i] = i == converter.from() ? value : Value.of(token);
        }
        JavaType self = new JavaType.ClassType(converter.type(), List.of());
        Token object = new Token(new Token.Site(frame.context(), -1, "converter"), self, Token.EXACT, null);
        Value result = called(method, Value.of(object), arguments, self, method.returnType());
        Position to = converter.to();
        Value written = to.root() == Position.Root.RETURN
                ? result
                : to.index() < made.size() ? Value.of(made.get(to.index())) : Value.CLEAN;
        return read(written, JavaType.UNKNOWN);
    }

    private long span() {
        return frame.method().declaration() == null
                ? 0
                : frame.method().declaration().span();
    }
}
