package com.farm.inter.state;

/** A small stack of our own. */
public class Stack<T> {
    private static final class Node<T> {
        private final T item;
        private final Node<T> below;

        private Node(T item, Node<T> below) {
            this.item = item;
            this.below = below;
        }
    }

    private Node<T> top;
    private int depth;

    public Stack<T> push(T item) {
        top = new Node<>(item, top);
        depth++;
        return this;
    }

    public T pop() {
        T item = top.item;
        top = top.below;
        depth--;
        return item;
    }

    public int depth() {
        return depth;
    }
}
