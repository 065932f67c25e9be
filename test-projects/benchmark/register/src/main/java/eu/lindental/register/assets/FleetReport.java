package eu.lindental.register.assets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class FleetReport {
    private static final Logger logger = LoggerFactory.getLogger(FleetReport.class);
    private static final String EMAIL_TEMPLATE = "mail/welcome.html";
    private static final String PHONE_PATTERN = "\\+?[0-9 ]+";

    public void print(Vehicle v) {
        logger.info("model {}", v.getModelName()); // CLEAN name of a model
        logger.info("shown as {}", v.getDisplayName()); // CLEAN label of a vehicle
        logger.info("fuel card {}", v.getFuelCardProduct()); // CLEAN name of a product
        logger.info("range {}", v.getIpRange()); // CLEAN network range
        logger.info("host {}", v.getHostname()); // CLEAN name of a machine
        logger.info("door {}", v.getContactSensorState()); // CLEAN state of a sensor
        logger.info("relay {}", v.getMailServer()); // CLEAN name of a server
        logger.info("handset {}", v.getPhoneModel()); // CLEAN model of a telephone
        logger.info("space {}", v.getAddressSpace()); // CLEAN address space of memory
        logger.info("table {}", v.getBirthRateTable()); // CLEAN name of a statistical table
        logger.info("office {}", v.getPassportOfficeCode()); // CLEAN code of an office
        logger.info("quota {}", v.getGenderQuota()); // CLEAN a percentage
        logger.info("template {}", EMAIL_TEMPLATE); // CLEAN name of a template
        logger.info("pattern {}", PHONE_PATTERN); // CLEAN pattern
    }
}
