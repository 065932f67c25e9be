package com.carpool.fleet;

public class Member {
    private Long id;
    private String tagNo;
    private String fullName;
    private String email;
    private String phone;
    private Home home = new Home();
    private Member invitedBy;

    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    public String getTagNo() { return tagNo; }
    public void setTagNo(String tagNo) { this.tagNo = tagNo; }
    public String getFullName() { return fullName; }
    public void setFullName(String fullName) { this.fullName = fullName; }
    public String getEmail() { return email; }
    public void setEmail(String email) { this.email = email; }
    public String getPhone() { return phone; }
    public void setPhone(String phone) { this.phone = phone; }
    public Home getHome() { return home; }
    public void setHome(Home home) { this.home = home; }
    public Member getInvitedBy() { return invitedBy; }
    public void setInvitedBy(Member invitedBy) { this.invitedBy = invitedBy; }

    public static class Home {
        private String street;
        private String zone;

        public String getStreet() { return street; }
        public void setStreet(String street) { this.street = street; }
        public String getZone() { return zone; }
        public void setZone(String zone) { this.zone = zone; }
    }
}
