package org.brevia.club.boards;

public class Node {
    private String label;
    private Node next;
    private Node parent;

    public Node(String label) {
        this.label = label;
        this.parent = this;
    }

    public Node(Node other) {
        this(other.label);
        this.next = other.next;
    }

    public Node link(Node n) {
        this.next = n;
        n.parent = this;
        return n;
    }

    public String getLabel() { return label; }
    public void setLabel(String label) { this.label = label; }
    public Node getNext() { return next; }
    public Node getParent() { return parent; }

    public Node last() {
        return next == null ? this : next.last();
    }
}
