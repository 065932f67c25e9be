package odd.notcompiled;

import odd.Tenant;

import org.slf4j.LoggerFactory;

class Crlf {
    void log(Tenant tenant) {
        LoggerFactory.getLogger("a").info(tenant.phone); // LEAK phone -> log
        LoggerFactory.getLogger("a").info(tenant.flat); // CLEAN number of a flat
    }
}
