package nc.maillage.access.store;

import java.util.List;
import java.util.Locale;
import nc.maillage.access.domain.AccountId;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keyed digests of the codes that stand in for a lost telephone or key. */
@Repository
@Transactional
public class RecoveryCodeStore {
    private final JdbcClient jdbc;
    private final Seal seal;

    RecoveryCodeStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Transactional(readOnly = true)
    public int left(AccountId id) {
        return jdbc.sql("select count(*) from access.recovery_code where account_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    public void replace(AccountId id, List<String> codes) {
        jdbc.sql("delete from access.recovery_code where account_id = :id")
                .param("id", id.value())
                .update();
        for (var code : codes) {
            jdbc.sql("""
                    insert into access.recovery_code (collectivity_id, account_id, digest)
                    values (:collectivity, :id, :digest)
                    """)
                    .param("collectivity", Tenancy.required().value())
                    .param("id", id.value())
                    .param("digest", digest(id, code))
                    .update();
        }
    }

    /** Each code serves once. */
    public boolean use(AccountId id, String typed) {
        return jdbc.sql("delete from access.recovery_code where account_id = :id and digest = :digest")
                        .param("id", id.value())
                        .param("digest", digest(id, typed))
                        .update()
                == 1;
    }

    private String digest(AccountId id, String code) {
        return seal.digest("recovery:%s:%s"
                .formatted(id.value(), code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT)));
    }
}
