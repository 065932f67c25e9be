package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.DataType.NamePattern;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a declared type can hold a data type: a boolean never is somebody's e-mail address. */
final class TypeFit {
    /** Categories whose values are often one of a few choices, so that an enum can hold them. */
    private static final Set<String> CATEGORICAL = Set.of("demographic", "special", "health");

    private static final Set<String> NUMBERS =
            Words.set("int long short byte float double java.lang.Integer java.lang.Long java.lang.Short "
                    + "java.lang.Byte java.lang.Float java.lang.Double java.lang.Number java.math.BigDecimal "
                    + "java.math.BigInteger java.util.OptionalInt java.util.OptionalLong "
                    + "java.util.OptionalDouble java.util.concurrent.atomic.AtomicInteger "
                    + "java.util.concurrent.atomic.AtomicLong java.util.concurrent.atomic.LongAdder");

    /** Numbers that are no coordinates. */
    private static final Set<String> WHOLE_NUMBERS = Set.of(
            "int",
            "long",
            "short",
            "byte",
            "java.lang.Integer",
            "java.lang.Long",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.LongAdder");
    /** Numbers too short to tell devices apart all over the world. */
    private static final Set<String> SHORT_NUMBERS =
            Words.set("byte short int java.lang.Byte java.lang.Short java.lang.Integer");
    /** Categories whose identifiers may be random. */
    private static final Set<String> IDENTIFYING = Set.of("identity", "online_id", "credential");

    private static final Set<String> ID_WORDS = Set.of("id", "uuid", "guid", "token", "key");

    private static final Set<String> DATES =
            Words.set("java.util.Date java.util.Calendar java.util.GregorianCalendar java.sql.Date "
                    + "java.sql.Timestamp java.time.LocalDate java.time.LocalDateTime java.time.Instant "
                    + "java.time.OffsetDateTime java.time.ZonedDateTime java.time.Year java.time.YearMonth "
                    + "java.time.MonthDay java.time.temporal.Temporal");
    /** Words in the names of a data type that is a point in time. */
    private static final Set<String> DATE_WORDS =
            Words.set("date birthday birthdate dob year month day time expiry expiration death");
    /** Words in the names of a data type that may be a link. */
    private static final Set<String> LINK_WORDS = Set.of("url", "link", "uri", "profile", "photo", "picture");

    /** Containers whose elements are what the name speaks of. */
    private static final Set<String> CONTAINERS =
            Words.set("java.lang.Iterable java.util.Map java.util.Iterator java.util.Enumeration "
                    + "java.util.Optional java.util.stream.BaseStream java.util.concurrent.Future "
                    + "java.util.concurrent.CompletionStage java.util.concurrent.atomic.AtomicReference "
                    + "java.lang.ThreadLocal java.lang.ref.Reference org.reactivestreams.Publisher");
    /** The same by simple name, for types that could not be resolved. */
    private static final Set<String> CONTAINER_NAMES =
            Words.set("List Set Collection Iterable Map Optional Stream Mono Flux Uni Multi Single Maybe "
                    + "Observable Flowable Future ImmutableList ImmutableSet ImmutableMap Multimap JsonNullable "
                    + "Seq Option MultiValueMap Page Slice ObservableList MutableList");

    private static final Set<String> OTHER_THINGS =
            Words.set("void boolean java.lang.Boolean java.lang.Void java.lang.Class java.util.regex.Pattern "
                    + "java.util.regex.Matcher java.util.Locale java.util.Currency java.util.TimeZone "
                    + "java.time.Duration java.time.Period java.time.ZoneId java.nio.charset.Charset "
                    + "java.util.concurrent.atomic.AtomicBoolean java.lang.Thread java.lang.ClassLoader "
                    + "java.lang.Runnable java.util.concurrent.Callable java.util.concurrent.locks.Lock "
                    + "java.util.Random java.util.ResourceBundle java.net.http.HttpClient");

    private static final String ONLINE = "online_id";
    /** Addresses of machines. */
    private static final Set<String> NETWORK =
            Words.set("java.net.InetAddress java.net.Inet4Address java.net.Inet6Address java.net.InetSocketAddress "
                    + "java.net.SocketAddress java.net.InterfaceAddress java.net.NetworkInterface");

    /** Last words of types that ask for data, or lead to it. */
    private static final Set<String> OTHER_ENDS =
            Words.set("param parameter params path root join expression predicate clause condition selector reference "
                    + "call function operator operation");

    private final NameMatcher names;
    private final Set<String> tools;

    /**
     * Whether types fit.
     *
     * @param tools simple names of types that work with data and hold none
     */
    TypeFit(NameMatcher names, Set<String> tools) {
        this.names = names;
        this.tools = tools;
    }

    /** Whether a declaration of this type may hold the data type by its name. */
    boolean fits(JavaType type, DataType data) {
        return fits(type, data, 0);
    }

    /** The same for a declaration of this type. */
    Fit fit(JavaType type) {
        return new Fit() {
            @Override
            public boolean fits(DataType data) {
                return TypeFit.this.fits(type, data);
            }

            @Override
            public boolean isDate() {
                return DATES.contains(element(type).erasure());
            }

            @Override
            public boolean isText() {
                return TypeFit.isText(element(type));
            }

            @Override
            public boolean isWholeNumber() {
                return WHOLE_NUMBERS.contains(type.erasure());
            }

            @Override
            public boolean isShortNumber() {
                return SHORT_NUMBERS.contains(element(type).erasure());
            }

            @Override
            public boolean isRandom() {
                return element(type).erasure().equals("java.util.UUID");
            }
        };
    }

    private boolean fits(JavaType type, DataType data, int depth) {
        if (type instanceof JavaType.ArrayType array) {
            return isText(array) || fits(array.component(), data, depth + 1);
        }
        if (depth > 4) {
            return true;
        }
        String name = type.erasure();
        if (NUMBERS.contains(name)) {
            return data.numeric() && !(data.category().equals("location") && WHOLE_NUMBERS.contains(name));
        }
        if (name.equals("char") || name.equals("java.lang.Character")) {
            return CATEGORICAL.contains(data.category());
        }
        if (DATES.contains(name)) {
            return speaksOf(data, DATE_WORDS);
        }
        if (name.equals("java.net.URL") || name.equals("java.net.URI")) {
            return speaksOf(data, LINK_WORDS);
        }
        if (name.equals("java.util.UUID")) {
            return IDENTIFYING.contains(data.category()) && speaksOf(data, ID_WORDS);
        }
        if (OTHER_THINGS.contains(name)) {
            return false;
        }
        if (NETWORK.contains(name)) {
            return data.category().equals(ONLINE);
        }
        return !(type instanceof JavaType.ClassType known) || fitsClass(known, data, depth);
    }

    private boolean fitsClass(JavaType.ClassType type, DataType data, int depth) {
        ClassInfo info = type.info();
        if (isContainer(info)) {
            return type.arguments().isEmpty()
                    || fits(type.arguments().get(type.arguments().size() - 1), data, depth + 1);
        }
        if (info.kind() == TypeDecl.Kind.ENUM) {
            return CATEGORICAL.contains(data.category());
        }
        if (info.origin() == ClassInfo.Origin.SOURCE || info.kind() == TypeDecl.Kind.ANNOTATION) {
            return false;
        }
        String name = info.name();
        if (name.startsWith("java.util.function.")
                || name.startsWith("java.security.")
                || name.startsWith("javax.crypto.")
                || tools.contains(info.simpleName())) {
            return false;
        }
        if (name.startsWith("java.lang.")) {
            return true;
        }
        List<String> words = Words.of(info.simpleName());
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return !names.isSuffixNegative(last) && !OTHER_ENDS.contains(last);
    }

    /** What a container holds, else the type itself. */
    static JavaType element(JavaType type) {
        JavaType inner = type;
        for (int depth = 0; depth < 4; depth++) {
            if (inner instanceof JavaType.ArrayType array && !isText(array)) {
                inner = array.component();
            } else if (inner instanceof JavaType.ClassType known
                    && isContainer(known.info())
                    && !known.arguments().isEmpty()) {
                inner = known.arguments().get(known.arguments().size() - 1);
            } else {
                return inner;
            }
        }
        return inner;
    }

    /** Text in any form: what a value object would wrap. */
    static boolean isText(JavaType type) {
        if (type instanceof JavaType.ArrayType array) {
            String component = array.component().erasure();
            return component.equals("char") || component.equals("byte");
        }
        String name = type.erasure();
        return name.equals("java.lang.String") || name.equals("java.lang.CharSequence") || name.equals("String");
    }

    static boolean isNumber(JavaType type) {
        return NUMBERS.contains(type.erasure());
    }

    private static boolean isContainer(ClassInfo info) {
        if (info.origin() == ClassInfo.Origin.UNRESOLVED) {
            return CONTAINER_NAMES.contains(info.simpleName());
        }
        if (info.origin() == ClassInfo.Origin.SOURCE) {
            return false;
        }
        for (String supertype : info.supertypeNames()) {
            if (CONTAINERS.contains(supertype)) {
                return true;
            }
        }
        return CONTAINER_NAMES.contains(info.simpleName());
    }

    private static boolean speaksOf(DataType data, Set<String> subject) {
        return data.names().stream().anyMatch(pattern -> speaksOf(pattern, subject));
    }

    private static boolean speaksOf(NamePattern pattern, Set<String> subject) {
        return pattern.words().stream().anyMatch(subject::contains);
    }

    /**
     * Whether a point in time can be what a pattern names: it says so, or the data type is one by most of its English names. That a child
     * has a day of birth does not make a diagnosis of one. Of names in other languages the words for times are not known.
     */
    static boolean isOfTime(NamePattern told, DataType data) {
        List<NamePattern> english =
                data.names().stream().filter(TypeFit::isEnglish).toList();
        long ofTime =
                english.stream().filter(each -> speaksOf(each, DATE_WORDS)).count();
        return !isEnglish(told) || speaksOf(told, DATE_WORDS) || ofTime * 2 > english.size();
    }

    private static boolean isEnglish(NamePattern pattern) {
        return pattern.language().equals("en");
    }

    /** The class that a declaration of this type would have to be judged by; null for primitives and the like. */
    static @Nullable ClassInfo classOf(JavaType type) {
        return element(type).classInfo();
    }
}
