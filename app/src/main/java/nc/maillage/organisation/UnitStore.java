package nc.maillage.organisation;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class UnitStore implements Units {
    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unit> tree() {
        var children = new HashMap<@Nullable UnitId, List<Unit>>();
        for (var unit : read(null)) {
            children.computeIfAbsent(unit.parent(), key -> new ArrayList<>()).add(unit);
        }
        var ordered = new ArrayList<Unit>();
        walk(null, children, ordered);
        return ordered;
    }

    private static void walk(@Nullable UnitId parent, Map<@Nullable UnitId, List<Unit>> children, List<Unit> ordered) {
        for (var unit : children.getOrDefault(parent, List.of())) {
            ordered.add(unit);
            walk(unit.id(), children, ordered);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Unit> byId(UnitId id) {
        return read(id.value()).stream().findFirst();
    }

    /** One, or all of them. */
    private List<Unit> read(@Nullable UUID only) {
        var names = new HashMap<UUID, List<UnitName>>();
        jdbc.sql("""
                select unit_id, name, acronym, lower(valid) as starts, upper(valid) - 1 as ends, act
                from organisation.unit_name where (:only::uuid is null or unit_id = :only::uuid) order by valid
                """)
                .param("only", only, Types.OTHER)
                .query(NameRow.class)
                .list()
                .forEach(row -> names.computeIfAbsent(row.unitId(), key -> new ArrayList<>())
                        .add(new UnitName(row.name(), row.acronym(), row.starts(), row.ends(), row.act())));
        var counts = new HashMap<UUID, List<Headcount>>();
        jdbc.sql("""
                select unit_id, number, counted, counted_on, source, qualifier from organisation.headcount
                where (:only::uuid is null or unit_id = :only::uuid) order by counted_on desc, number desc, source
                """)
                .param("only", only, Types.OTHER)
                .query(CountRow.class)
                .list()
                .forEach(row -> counts.computeIfAbsent(row.unitId(), key -> new ArrayList<>())
                        .add(new Headcount(
                                row.number(), row.counted(), row.countedOn(), row.source(), row.qualifier())));
        var units = new ArrayList<Unit>();
        for (var row : jdbc.sql("""
                select id, parent_id, kind, place, opened_on, closed_on, version from organisation.unit
                where (:only::uuid is null or id = :only::uuid)
                """)
                .param("only", only, Types.OTHER)
                .query(DataClassRowMapper.newInstance(UnitRow.class))
                .list()) {
            units.add(row.unit(names.getOrDefault(row.id(), List.of()), counts.getOrDefault(row.id(), List.of())));
        }
        units.sort(Comparator.comparing(Unit::openedOn)
                .thenComparing(unit -> unit.id().value()));
        return units;
    }

    private record NameRow(
            UUID unitId,
            String name,
            @Nullable String acronym,
            LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable String act) {}

    private record CountRow(
            UUID unitId,
            int number,
            String counted,
            LocalDate countedOn,
            String source,
            @Nullable String qualifier) {}

    private record UnitRow(
            UUID id,
            @Nullable UUID parentId,
            UnitKind kind,
            @Nullable String place,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            int version) {
        Unit unit(List<UnitName> names, List<Headcount> counts) {
            var parent = parentId == null ? null : new UnitId(parentId);
            return new Unit(new UnitId(id), parent, kind, place, openedOn, closedOn, names, counts, version);
        }
    }

    void insert(Unit unit) {
        var parent = unit.parent();
        jdbc.sql("""
                insert into organisation.unit (id, collectivity_id, parent_id, kind, place, opened_on)
                values (:id, :collectivity, :parent, :kind, :place, :opened)
                """)
                .param("id", unit.id().value())
                .param("collectivity", Tenancy.required().value())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .param("kind", unit.kind().name())
                .param("place", unit.place())
                .param("opened", unit.openedOn())
                .update();
        unit.names().forEach(name -> insertName(unit.id(), name));
    }

    /** False when another agent changed the unit since that version was read. */
    boolean rename(UnitId id, int version, UnitName name) {
        if (!touch(id, version)) {
            return false;
        }
        jdbc.sql("""
                update organisation.unit_name set valid = daterange(lower(valid), :from) where unit_id = :id and valid @> :from::date
                """).param("id", id.value()).param("from", name.from()).update();
        insertName(id, name);
        return true;
    }

    boolean close(UnitId id, int version, LocalDate lastDay) {
        if (!touch(id, version)) {
            return false;
        }
        jdbc.sql("update organisation.unit set closed_on = :day where id = :id")
                .param("id", id.value())
                .param("day", lastDay)
                .update();
        return true;
    }

    void count(UnitId id, Headcount count) {
        jdbc.sql("""
                insert into organisation.headcount (collectivity_id, unit_id, counted_on, number, counted, source, qualifier)
                values (:collectivity, :unit, :on, :number, :counted, :source, :qualifier)
                on conflict (unit_id, counted_on, source, counted)
                do update set number = excluded.number, qualifier = excluded.qualifier
                """)
                .param("collectivity", Tenancy.required().value())
                .param("unit", id.value())
                .param("on", count.on())
                .param("number", count.number())
                .param("counted", count.counted())
                .param("source", count.source())
                .param("qualifier", count.qualifier())
                .update();
    }

    void uncount(UnitId id, Headcount count) {
        jdbc.sql("""
                delete from organisation.headcount
                where unit_id = :unit and counted_on = :on and source = :source and counted = :counted and number = :number
                """)
                .param("unit", id.value())
                .param("on", count.on())
                .param("source", count.source())
                .param("counted", count.counted())
                .param("number", count.number())
                .update();
    }

    /** False when another agent changed the unit since that version was read. */
    boolean renameAll(UnitId id, int version, LocalDate openedOn, List<UnitName> names) {
        if (!touch(id, version)) {
            return false;
        }
        jdbc.sql("update organisation.unit set opened_on = :day where id = :id")
                .param("id", id.value())
                .param("day", openedOn)
                .update();
        jdbc.sql("delete from organisation.unit_name where unit_id = :id")
                .param("id", id.value())
                .update();
        names.forEach(name -> insertName(id, name));
        return true;
    }

    /** Once nothing is under it, counted in it or held there: the keys of the tables refuse the rest. */
    void delete(UnitId id) {
        jdbc.sql("delete from organisation.unit_name where unit_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from organisation.unit where id = :id")
                .param("id", id.value())
                .update();
    }

    private boolean touch(UnitId id, int version) {
        return jdbc.sql("update organisation.unit set version = version + 1 where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private void insertName(UnitId id, UnitName name) {
        jdbc.sql("""
                insert into organisation.unit_name (collectivity_id, unit_id, valid, name, acronym, act)
                values (:collectivity, :unit, daterange(:from, :to, '[]'), :name, :acronym, :act)
                """)
                .param("collectivity", Tenancy.required().value())
                .param("unit", id.value())
                .param("from", name.from())
                .param("to", name.to(), java.sql.Types.DATE)
                .param("name", name.name())
                .param("acronym", name.acronym())
                .param("act", name.act())
                .update();
    }
}
