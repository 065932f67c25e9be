package dk.strandel.energy.common;

/** Holds a contract and whom to reach about it. */
public class Holder {
    private String contractNo;
    private String tariff;
    private String surname;
    private String email;
    private String phone;
    private Site site;

    public String getContractNo() {
        return contractNo;
    }

    public void setContractNo(String contractNo) {
        this.contractNo = contractNo;
    }

    public String getTariff() {
        return tariff;
    }

    public void setTariff(String tariff) {
        this.tariff = tariff;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Site getSite() {
        return site;
    }

    public static class Site {
        private String meterNo;
        private String streetAddress;

        public String getMeterNo() {
            return meterNo;
        }

        public String getStreetAddress() {
            return streetAddress;
        }
    }
}
