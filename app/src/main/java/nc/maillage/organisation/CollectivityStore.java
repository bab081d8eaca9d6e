package nc.maillage.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.ReadOnce;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class CollectivityStore implements Collectivities {
    private static final RowMapper<Collectivity> ROW = (row, n) -> new Collectivity(
            new CollectivityId(row.getObject("id", UUID.class)),
            row.getString("slug"),
            row.getString("name"),
            row.getString("directorate"),
            row.getString("province"));

    private final JdbcClient jdbc;
    private final ReadOnce<CollectivityId, Optional<Collectivity>> known = new ReadOnce<>();

    CollectivityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Collectivity> all() {
        return jdbc.sql("select * from organisation.collectivity order by name collate \"fr-x-icu\"")
                .query(ROW)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Collectivity> bySlug(String slug) {
        return jdbc.sql("select * from organisation.collectivity where slug = :slug")
                .param("slug", slug)
                .query(ROW)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Collectivity> byId(CollectivityId id) {
        return known.of(
                id,
                asked -> jdbc.sql("select * from organisation.collectivity where id = :id")
                        .param("id", asked.value())
                        .query(ROW)
                        .optional());
    }

    void insert(Collectivity collectivity) {
        known.forget();
        jdbc.sql("""
                insert into organisation.collectivity (id, slug, name, directorate, province)
                values (:id, :slug, :name, :directorate, :province)
                """).paramSource(row(collectivity)).update();
    }

    /** False when the names are no longer those of that version. */
    boolean update(Collectivity collectivity, int version) {
        known.forget();
        return jdbc.sql("""
                update organisation.collectivity set name = :name, directorate = :directorate, version = version + 1
                where id = :id and version = :version
                """)
                        .param("id", collectivity.id().value())
                        .param("name", collectivity.name())
                        .param("directorate", collectivity.directorate())
                        .param("version", version)
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public int version(CollectivityId id) {
        return jdbc.sql("select version from organisation.collectivity where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private static Row row(Collectivity it) {
        return new Row(it.id().value(), it.slug(), it.name(), it.directorate(), it.province());
    }

    private record Row(UUID id, String slug, String name, String directorate, String province) {}
}
