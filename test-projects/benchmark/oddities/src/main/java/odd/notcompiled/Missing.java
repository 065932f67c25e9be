package odd.notcompiled;

import com.nowhere.framework.BaseEndpoint;
import com.nowhere.framework.Reply;
import com.nowhere.log.AuditLogger;
import lombok.extern.slf4j.Slf4j;
import odd.Tenant;

@Slf4j
public class Missing extends BaseEndpoint<Tenant> {
    private final AuditLogger auditLogger = AuditLogger.get();

    @Override
    protected Reply handle(Tenant tenant) {
        log.info("flat {}", tenant.flat); // CLEAN number of a flat
        log.info("mail {}", tenant.email); // LEAK email -> log
        auditLogger.info("phone {}", tenant.phone); // LEAK phone -> log
        var reply = Reply.of(tenant.flat);
        log.info("reply {}", reply); // CLEAN number of a flat
        return reply;
    }
}
