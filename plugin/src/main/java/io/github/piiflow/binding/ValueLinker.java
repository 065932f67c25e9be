package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Primitive;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.TypeDecl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types of values that need no look-up of members: constants, copies, operators, arrays, casts. */
final class ValueLinker {
    private final Linker linker;
    private final TypeRules rules;
    private final Registers registers;

    ValueLinker(Linker linker) {
        this.linker = linker;
        this.rules = linker.rules;
        this.registers = linker.registers;
    }

    void link(Instr instr) {
        if (instr instanceof Instr.Copy copy) {
            copy(copy);
        } else if (instr instanceof Instr.Const constant) {
            registers.write(constant.target(), constant(constant.value()));
        } else if (instr instanceof Instr.This self) {
            registers.write(self.target(), self(self));
        } else if (instr instanceof Instr.Plus plus) {
            registers.write(plus.target(), plus(plus.parts()));
        } else if (instr instanceof Instr.Binary binary) {
            registers.write(binary.target(), binary(binary));
        } else if (instr instanceof Instr.Unary unary) {
            registers.write(unary.target(), unary(unary));
        } else if (instr instanceof Instr.Next next) {
            registers.write(next.target(), rules.element(linker.use(next.source(), null)));
        } else if (instr instanceof Instr.Cast cast) {
            JavaType type = linker.resolve(cast.type(), cast.span());
            linker.use(cast.source(), type);
            registers.write(cast.target(), type);
        } else {
            rarer(instr);
        }
    }

    private void rarer(Instr instr) {
        if (instr instanceof Instr.TypeTest test) {
            linker.use(test.source(), null);
            registers.write(test.target(), Types.BOOLEAN);
        } else if (instr instanceof Instr.LoadElement load) {
            registers.write(load.target(), component(linker.use(load.array(), null)));
        } else if (instr instanceof Instr.StoreElement store) {
            linker.use(store.source(), component(linker.use(store.array(), null)));
        } else if (instr instanceof Instr.NewArray array) {
            newArray(array);
        } else if (instr instanceof Instr.ClassLiteral literal) {
            JavaType type = rules.box(linker.resolve(literal.type(), literal.span()));
            ClassType raw = rules.table().jdkType("java/lang/Class");
            registers.write(literal.target(), new ClassType(raw.info(), List.of(type)));
        } else if (instr instanceof Instr.Component component) {
            component(component);
        } else if (instr instanceof Instr.Unknown unknown) {
            for (int each : unknown.inputs()) {
                linker.use(each, null);
            }
        }
    }

    private void copy(Instr.Copy copy) {
        int target = copy.target();
        if (registers.isDeclared(target)) {
            linker.use(copy.source(), registers.type(target));
            linker.functions.refine(copy.source(), registers.type(target));
        } else if (registers.isVariable(target) || !registers.isPending(copy.source())) {
            registers.write(target, linker.use(copy.source(), null));
        } else {
            for (Pending each : registers.pending(copy.source())) {
                registers.await(target, each);
            }
        }
    }

    private JavaType constant(@Nullable Object value) {
        if (value instanceof String) {
            return rules.string;
        }
        if (value instanceof Integer) {
            return Types.INT;
        }
        if (value instanceof Boolean) {
            return Types.BOOLEAN;
        }
        if (value instanceof Long) {
            return Types.LONG;
        }
        if (value instanceof Character) {
            return Types.CHAR;
        }
        if (value instanceof Double) {
            return Types.DOUBLE;
        }
        return value instanceof Float ? Types.FLOAT : JavaType.NULL;
    }

    private JavaType self(Instr.This self) {
        if (self.outer() == null) {
            return linker.owner.self();
        }
        JavaType named = linker.resolve(self.outer(), self.span());
        return named instanceof ClassType type ? KnownClass.of(type).self() : named;
    }

    private JavaType plus(int[] parts) {
        Primitive sum = null;
        boolean unknown = false;
        boolean text = false;
        for (int part : parts) {
            JavaType type = linker.use(part, null);
            Primitive number = rules.unbox(type);
            text |= type.equals(rules.string);
            unknown |= number == null;
            sum = number == null ? sum : Types.promote(number, sum == null ? number : sum);
        }
        if (text) {
            return rules.string;
        }
        return unknown || sum == null ? JavaType.UNKNOWN : sum;
    }

    private JavaType binary(Instr.Binary binary) {
        Primitive left = rules.unbox(linker.use(binary.left(), null));
        Primitive right = rules.unbox(linker.use(binary.right(), null));
        return switch (binary.operator()) {
            case "<", ">", "<=", ">=", "==", "!=" -> Types.BOOLEAN;
            case "<<", ">>", ">>>" -> left == null ? JavaType.UNKNOWN : Types.promote(left, left);
            default -> arithmetic(left, right);
        };
    }

    private static JavaType arithmetic(@Nullable Primitive left, @Nullable Primitive right) {
        if (Types.BOOLEAN.equals(left) || Types.BOOLEAN.equals(right)) {
            return Types.BOOLEAN;
        }
        Primitive known = left == null ? right : left;
        return known == null ? JavaType.UNKNOWN : Types.promote(known, right == null ? known : right);
    }

    private JavaType unary(Instr.Unary unary) {
        Primitive operand = rules.unbox(linker.use(unary.operand(), null));
        if (unary.operator().equals("!")) {
            return Types.BOOLEAN;
        }
        return operand == null ? JavaType.UNKNOWN : Types.promote(operand, operand);
    }

    private void newArray(Instr.NewArray array) {
        JavaType type = linker.resolve(array.type(), array.span());
        for (int length : array.lengths()) {
            linker.use(length, null);
        }
        int[] elements = array.elements();
        if (elements != null) {
            for (int element : elements) {
                linker.use(element, component(type));
            }
        }
        registers.write(array.target(), type);
    }

    private static JavaType component(JavaType type) {
        return type instanceof ArrayType array ? array.component() : JavaType.UNKNOWN;
    }

    private void component(Instr.Component component) {
        JavaType whole = linker.use(component.source(), null);
        ClassInfo info = whole.classInfo();
        FieldInfo field = info == null ? null : recordComponent(info, component.index());
        linker.link(component, new Link.ComponentLink(field));
        registers.write(
                component.target(),
                field == null ? JavaType.UNKNOWN : rules.memberType(field.type(), field.owner(), whole));
    }

    private static @Nullable FieldInfo recordComponent(ClassInfo info, int index) {
        int before = index;
        if (info.kind() == TypeDecl.Kind.RECORD) {
            for (FieldInfo each : info.fields()) {
                if (!each.isStatic() && before-- == 0) {
                    return each;
                }
            }
        }
        return null;
    }
}
