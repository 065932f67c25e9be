package com.heathcall.ops;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Words of a network operator that look personal. */
public class NetworkOps {
    private static final Logger log = LoggerFactory.getLogger(NetworkOps.class);

    public record Cell(String cellName, String vendor, int azimuth, String emailTemplate) {
    }

    public record Customer(String name, String occupation, String ethnicity) {
    }

    public enum LineCondition { GOOD, NOISY, DEAD }

    public void mast(Cell cell, LineCondition condition) {
        log.info("mast {} by {}", cell.cellName(), cell.vendor()); // CLEAN name of a radio cell and its maker
        log.info("condition {}", condition); // CLEAN state of a line
        log.info("outage text {}", cell.emailTemplate()); // CLEAN name of a template
    }

    public void listen(InetSocketAddress bindAddress, int cookieMaxAge, long cacheAge) {
        log.info("listening on {}", bindAddress); // CLEAN own address
        log.info("cookies for {} s, cache since {} ms", cookieMaxAge, cacheAge); // CLEAN ages of technical things
    }

    public void switchboard(Map<String, Integer> callsPerQueue, List<String> portNames) {
        log.info("queues {}", callsPerQueue); // CLEAN aggregate by queue
        log.info("ports {}", portNames); // CLEAN names of ports
    }

    public void contract(Customer customer, String tariff) {
        log.info("sold {}", tariff); // CLEAN tariff
        log.info("sold to {}", customer.name()); // LEAK full_name -> log
        log.info("works as {}", customer.occupation()); // LEAK job_title -> log
        log.info("statistics {}", customer.ethnicity()); // LEAK race_ethnicity -> log
    }

    public void secrets(String passwordPolicy, int tokenLimit, String gatewayIp) {
        log.info("policy {} with {} tokens behind {}", passwordPolicy, tokenLimit, gatewayIp); // CLEAN policy, limit, own gateway
    }

    public void access(String apiSecretKey, String publicKey) {
        log.info("peer key {}", publicKey); // CLEAN a public key is public
        log.info("gateway key {}", apiSecretKey); // LEAK api_key -> log
    }
}
