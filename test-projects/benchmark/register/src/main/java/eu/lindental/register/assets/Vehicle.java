package eu.lindental.register.assets;

/** A vehicle of the town's own fleet, and things that sound like people but are not. */
public class Vehicle {
    private String modelName;
    private String displayName;
    private String fuelCardProduct;
    private String ipRange;
    private String hostname;
    private String contactSensorState;
    private String mailServer;
    private String phoneModel;
    private String addressSpace;
    private String birthRateTable;
    private String passportOfficeCode;
    private int genderQuota;

    public String getModelName() {
        return modelName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getFuelCardProduct() {
        return fuelCardProduct;
    }

    public String getIpRange() {
        return ipRange;
    }

    public String getHostname() {
        return hostname;
    }

    public String getContactSensorState() {
        return contactSensorState;
    }

    public String getMailServer() {
        return mailServer;
    }

    public String getPhoneModel() {
        return phoneModel;
    }

    public String getAddressSpace() {
        return addressSpace;
    }

    public String getBirthRateTable() {
        return birthRateTable;
    }

    public String getPassportOfficeCode() {
        return passportOfficeCode;
    }

    public int getGenderQuota() {
        return genderQuota;
    }
}
