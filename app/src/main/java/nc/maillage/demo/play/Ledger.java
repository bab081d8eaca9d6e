package nc.maillage.demo.play;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/** « Carnet » : which real file each planned person and request became, collectivity by collectivity. */
final class Ledger {
    private final Map<Key, PersonId> people = new ConcurrentHashMap<>();
    private final Map<PersonId, Integer> versions = new ConcurrentHashMap<>();
    private final Map<PersonId, LocalDate> days = new ConcurrentHashMap<>();
    private final Map<Integer, ApplicationId> requests = new ConcurrentHashMap<>();
    private final Map<Integer, ApplicationId> aids = new ConcurrentHashMap<>();
    private final Map<ApplicationId, Long> read = new ConcurrentHashMap<>();

    private record Key(Body body, int person) {}

    void opened(Body body, int person, PersonId id, LocalDate day) {
        people.put(new Key(body, person), id);
        versions.put(id, 1);
        days.put(id, day);
    }

    boolean openedBefore(Body body, int person, LocalDate day) {
        var id = people.get(new Key(body, person));
        return id != null && known(days.get(id), "day of " + id).isBefore(day);
    }

    PersonId person(Body body, int person) {
        return known(people.get(new Key(body, person)), "person " + person + " of " + body);
    }

    /** The version that the next change of this file reads; each change raises it by one. */
    int nextVersion(PersonId person) {
        int read = known(versions.get(person), "version of " + person);
        versions.put(person, read + 1);
        return read;
    }

    void registered(int request, ApplicationFile file) {
        requests.put(request, file.id());
        acted(file);
    }

    void asked(int aid, ApplicationFile file) {
        aids.put(aid, file.id());
        acted(file);
    }

    /** What an act makes of a file is what the next one reads. */
    void acted(ApplicationFile file) {
        read.put(file.id(), file.version());
    }

    /** A second reading changes the file once, after its reader. */
    void followed(ApplicationId id) {
        read.put(id, version(id) + 1);
    }

    long version(ApplicationId id) {
        return known(read.get(id), "version of " + id);
    }

    ApplicationId request(int request) {
        return known(requests.get(request), "request " + request);
    }

    ApplicationId aid(int aid) {
        return known(aids.get(aid), "aid " + aid);
    }

    private static <T> T known(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException("the plan meets no " + what + " before this act");
        }
        return value;
    }
}
