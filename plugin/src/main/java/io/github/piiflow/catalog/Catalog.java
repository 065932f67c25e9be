package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Which declarations are personal data, and why. Every answer is null for "not personal". Answers are cached and safe for
 * concurrent use; the same question gives the same object.
 */
public interface Catalog {
    /** A field or record component of any class; library fields are personal only by rules. */
    @Nullable
    Element field(FieldInfo field);

    /** A parameter of a method of the analysed source. */
    @Nullable
    Element parameter(MethodInfo method, int index);

    /**
     * A parameter that says too little by itself, but is handed on as one that is declared personal: {@code name} as that of a
     * person, {@code value} as an e-mail address. Null if its name means anything else.
     */
    @Nullable
    Element parameterAs(MethodInfo method, int index, Element as);

    /** Whether the name of a field tells nothing of what is in it: {@code value}, {@code attributeText}. */
    boolean saysNothing(String field);

    /** A local variable, pattern variable, lambda parameter or the like, inside a method. */
    @Nullable
    Element local(MethodInfo method, Variable variable, JavaType type);

    /**
     * The result of a method by its name, annotations or type: getter-like methods without a visible body (library, unresolved,
     * abstract), and annotated ones with a body. A visible getter is judged by what its body returns, so it gives null here.
     */
    @Nullable
    Element result(MethodInfo method);

    /** The result of a call to a method about which only the name is known, on a receiver of an unresolved or incomplete type. */
    @Nullable
    Element unresolvedCall(JavaType receiver, String method, int arguments, MethodInfo caller);

    /** A field about which only the name is known. */
    @Nullable
    Element unresolvedField(JavaType receiver, String field, MethodInfo user);

    /** A constant text used as a key of a map, JSON node, header, column. */
    @Nullable
    default Element key(String text, MethodInfo user) {
        return key(text, user, null);
    }

    /**
     * The same of a container that is kept in a field, or given by a getter.
     *
     * @param holder class that has the field
     */
    @Nullable
    Element key(String text, MethodInfo user, @Nullable ClassInfo holder);

    /** A key as it is where it is asked of something that holds settings: a credential there is the installation's own. */
    Element setting(Element key, ClassInfo asked);

    /**
     * A datum as it is where a method gets it: a token for the credentials of the client is the application's own, the address
     * of whoever calls a federation is a server's.
     */
    Element in(Element element, MethodInfo method);

    /** Whether a key says that what stands under it is no personal data, though it sounds like it: {@code connection.username}. */
    boolean denies(String key);

    /** A type whose every value is personal (value objects such as EmailAddress, annotated types). */
    @Nullable
    Element type(JavaType type);

    /** Whether a class of the source says by its fields that it is not what its type is known to be: a principal with a tenant's id. */
    boolean tellsOtherwise(ClassInfo info);

    /** Whether a class of the source whose every value is personal has other fields than that value: these tell what they hold. */
    boolean holdsMore(ClassInfo info);

    /** Whether the field says who made or changed the record that it stands in: such a person is seldom loaded along. */
    boolean isKeeper(FieldInfo field);

    /** Whether the class describes a person: its name says so, or it has several personal fields of different types. */
    boolean isPersonLike(ClassInfo info);

    /** Whether things have what is found, too, as soon as it is made like that of one: the full name of a class. */
    static boolean isOfThings(Element element) {
        return element.dataType().equals("full_name");
    }
}
