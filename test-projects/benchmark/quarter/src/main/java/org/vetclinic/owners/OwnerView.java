package org.vetclinic.owners;

public class OwnerView {
    private String ticketNo;
    private String label;
    private String contact;
    private int animals;
    private String email;

    public String getTicketNo() { return ticketNo; }
    public void setTicketNo(String ticketNo) { this.ticketNo = ticketNo; }
    public String getLabel() { return label; }
    public void setLabel(String label) { this.label = label; }
    public String getContact() { return contact; }
    public void setContact(String contact) { this.contact = contact; }
    public int getAnimals() { return animals; }
    public void setAnimals(int animals) { this.animals = animals; }
    public String getEmail() { return email; }
    public void setEmail(String email) { this.email = email; }
}
