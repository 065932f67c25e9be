package com.thriftbox.inter.dispatch;

import com.thriftbox.lib.Saver;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Statements {
    private static final Logger log = LoggerFactory.getLogger(Statements.class);

    /** Column of a statement. */
    public sealed interface Column permits ContractColumn, MailColumn {
        String cell(Saver saver);

        default String padded(Saver saver) {
            return String.format("%-20s", cell(saver));
        }
    }

    public static final class ContractColumn implements Column {
        @Override
        public String cell(Saver saver) {
            return saver.getContractNo();
        }
    }

    public static final class MailColumn implements Column {
        @Override
        public String cell(Saver saver) {
            return saver.getEmail();
        }
    }

    public void columns(Saver saver, boolean wide) {
        Column narrow = new ContractColumn();
        log.info("row {}", narrow.padded(saver)); // CLEAN this column gives the contract number
        Column any = wide ? new MailColumn() : narrow;
        log.info("row {}", any.padded(saver)); // LEAK email -> log
    }

    /** Visitor. */
    public interface Visitor<R> {
        R saver(Saver saver);

        R branch(String branchCode);
    }

    public interface Node {
        <R> R accept(Visitor<R> visitor);
    }

    public record SaverNode(Saver saver) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.saver(saver);
        }
    }

    public record BranchNode(String branchCode) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.branch(branchCode);
        }
    }

    static final class Titles implements Visitor<String> {
        @Override
        public String saver(Saver saver) {
            return saver.getFullName();
        }

        @Override
        public String branch(String branchCode) {
            return "branch " + branchCode;
        }
    }

    static final class Depth implements Visitor<Integer> {
        @Override
        public Integer saver(Saver saver) {
            return saver.getMandates().size();
        }

        @Override
        public Integer branch(String branchCode) {
            return 0;
        }
    }

    public void visit(SaverNode node, BranchNode branch) {
        log.info("title {}", node.accept(new Titles())); // LEAK full_name -> log
        log.info("title {}", branch.accept(new Titles())); // CLEAN code of a branch
        log.info("depth {}", node.accept(new Depth())); // CLEAN number of mandates
    }

    /** Strategy table with method references. */
    private enum Field { CONTRACT, BORN }

    private static final Map<Field, Function<Saver, Object>> BORN_ONLY = new EnumMap<>(Map.of(Field.BORN, Saver::getDateOfBirth));
    private static final Map<Field, Function<Saver, Object>> CONTRACT_ONLY = new EnumMap<>(Map.of(Field.CONTRACT, Saver::getContractNo));

    public void table(Saver saver) {
        log.info("cell {}", CONTRACT_ONLY.get(Field.CONTRACT).apply(saver)); // CLEAN the table holds the contract number
        log.info("cell {}", BORN_ONLY.get(Field.BORN).apply(saver)); // LEAK date_of_birth -> log
    }

    /** Interceptors, each passing on to the next. */
    public abstract static class Step {
        private final Step next;

        protected Step(Step next) {
            this.next = next;
        }

        public final String run(String text) {
            String done = change(text);
            return next == null ? done : next.run(done);
        }

        protected abstract String change(String text);
    }

    public static final class Trim extends Step {
        public Trim(Step next) {
            super(next);
        }

        @Override
        protected String change(String text) {
            return text.strip();
        }
    }

    public static final class Upper extends Step {
        public Upper(Step next) {
            super(next);
        }

        @Override
        protected String change(String text) {
            return text.toUpperCase();
        }
    }

    public void steps(Saver saver) {
        Step chain = new Trim(new Upper(null));
        log.info("mail {}", chain.run(saver.getEmail())); // LEAK email -> log
        log.info("contract {}", new Upper(new Trim(null)).run(saver.getContractNo())); // CLEAN contract number
    }

    /** An override that adds to what the super class gives. */
    public static class Label {
        public String text(Saver saver) {
            return "contract " + saver.getContractNo();
        }
    }

    public static class LongLabel extends Label {
        @Override
        public String text(Saver saver) {
            return super.text(saver) + ", " + saver.getMandates().get(0).iban();
        }
    }

    public void labels(Saver saver) {
        log.info("label {}", new Label().text(saver)); // CLEAN contract number
        log.info("label {}", new LongLabel().text(saver)); // LEAK bank_account -> log
        for (Label label : List.of(new Label(), new LongLabel())) {
            log.info("label {}", label.text(saver)); // LEAK bank_account -> log
        }
    }
}
