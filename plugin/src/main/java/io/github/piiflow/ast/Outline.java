package io.github.piiflow.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Types and members of a text that does not parse, found by braces. Where braces do not balance, words that can only begin
 * a member tell where the one before ends.
 */
final class Outline {
    /** A declaration: the text from start to end, exclusive. Broken ones cannot parse. */
    record Piece(int start, int end, boolean broken, List<Piece> members) {
        boolean contains(int offset) {
            return start <= offset && offset < end;
        }
    }

    private final Tokens tokens;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> strays = new ArrayList<>();
    private int openTypes;

    Outline(String text) {
        tokens = new Tokens(text);
        int i = 0;
        while (i < tokens.count()) {
            i = declaration(i, pieces, 0);
        }
        if (tokens.lastComment() >= 0) {
            strays.add(new Piece(tokens.lastComment(), text.length(), true, List.of()));
        }
    }

    /** Closing braces that close nothing, and a comment that may not be closed. */
    List<Piece> strays() {
        return strays;
    }

    /** How many types are not closed at the end of the text. */
    int openTypes() {
        return openTypes;
    }

    List<Piece> broken() {
        List<Piece> broken = new ArrayList<>();
        collectBroken(pieces, broken);
        return broken;
    }

    private static void collectBroken(List<Piece> from, List<Piece> broken) {
        for (Piece piece : from) {
            if (piece.broken()) {
                broken.add(piece);
            } else {
                collectBroken(piece.members(), broken);
            }
        }
    }

    /** The members without members. */
    List<Piece> smallest() {
        List<Piece> smallest = new ArrayList<>();
        collectSmallest(pieces, smallest);
        return smallest;
    }

    private static void collectSmallest(List<Piece> from, List<Piece> smallest) {
        for (Piece piece : from) {
            if (piece.members().isEmpty()) {
                smallest.add(piece);
            } else {
                collectSmallest(piece.members(), smallest);
            }
        }
    }

    /** Enums in bodies. */
    List<Piece> localEnums() {
        List<Piece> enums = new ArrayList<>();
        Braces braces = new Braces(tokens);
        int i = 0;
        while (i < tokens.count()) {
            if (tokens.is(i, "enum") && tokens.isTypeKeyword(i) && braces.inBody()) {
                int end = tokens.closingBrace(i);
                enums.add(piece(i, end + 1, false));
                i = end;
            } else {
                braces.pass(i);
            }
            i++;
        }
        return enums;
    }

    /** The smallest piece around an offset; null if there is none. */
    @Nullable
    Piece at(int offset) {
        @Nullable Piece found = null;
        List<Piece> level = pieces;
        for (int i = 0; i < level.size(); i++) {
            if (level.get(i).contains(offset)) {
                found = level.get(i);
                level = found.members();
                i = -1;
            }
        }
        return found;
    }

    /** Reads one declaration, in so many types; tells where the next begins. */
    private int declaration(int first, List<Piece> into, int depth) {
        if (tokens.is(first, ';')) {
            return first + 1;
        }
        if (tokens.is(first, '}')) {
            strays.add(piece(first, first + 1, true));
            return first + 1;
        }
        int head = tokens.skipModifiers(first);
        boolean annotation = tokens.is(head, '@') && tokens.is(head + 1, "interface");
        if (annotation || tokens.isTypeKeyword(head)) {
            return type(first, annotation ? head + 1 : head, into, depth);
        }
        return member(first, head, into);
    }

    private int type(int first, int keyword, List<Piece> into, int depth) {
        int open = keyword;
        while (open < tokens.count() && !tokens.is(open, '{') && !tokens.is(open, '}') && !tokens.is(open, ';')) {
            open = tokens.is(open, '(') ? Math.max(open + 1, tokens.closing(open)) : open + 1;
        }
        if (!tokens.is(open, '{')) {
            into.add(piece(first, open, true));
            return Math.max(open, first + 1);
        }
        List<Piece> members = new ArrayList<>();
        int i = open + 1;
        if (tokens.is(keyword, "enum")) {
            i = constants(i, members);
        }
        while (i < tokens.count() && !closes(i, depth)) {
            i = declaration(i, members, depth + 1);
        }
        boolean closed = i < tokens.count();
        openTypes += closed ? 0 : 1;
        int next = closed ? i + 1 : i;
        into.add(new Piece(tokens.start(first), closed ? tokens.end(i) : tokens.start(i), false, members));
        return next;
    }

    /** A brace behind which members of the outermost type follow is one too many. */
    private boolean closes(int index, int depth) {
        if (!tokens.is(index, '}')) {
            return false;
        }
        return depth > 0 || !tokens.beginsMemberAtTop(index + 1);
    }

    private int constants(int first, List<Piece> into) {
        int i = first;
        while (i < tokens.count() && !tokens.is(i, ';') && !tokens.is(i, '}')) {
            i = tokens.is(i, '{') ? tokens.closingBrace(i) + 1 : i + 1;
        }
        if (i > first) {
            into.add(piece(first, i, false));
        }
        return tokens.is(i, ';') ? i + 1 : i;
    }

    /** A field, method or block: up to its semicolon, or the end of its braces if no = stands before. */
    private int member(int first, int head, List<Piece> into) {
        boolean field = false;
        int i = head;
        while (i < tokens.count()) {
            if (tokens.is(i, ';')) {
                into.add(piece(first, i + 1, false));
                return i + 1;
            }
            if (tokens.is(i, '}') || (i > head && tokens.isAccess(i))) {
                into.add(piece(first, i, true));
                return i;
            }
            field |= tokens.is(i, '=');
            if (tokens.is(i, '{')) {
                Braces.End end = new Braces(tokens).end(i);
                if (!field || !end.closed()) {
                    into.add(piece(first, end.next(), !end.closed()));
                    return end.next();
                }
                i = end.next();
            } else {
                i++;
            }
        }
        into.add(piece(first, i, true));
        return i;
    }

    private Piece piece(int first, int next, boolean broken) {
        int end = next == 0 ? 0 : tokens.end(next - 1);
        return new Piece(tokens.start(first), Math.max(tokens.start(first), end), broken, List.of());
    }
}
