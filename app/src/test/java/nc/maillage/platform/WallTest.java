package nc.maillage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class WallTest {
    @Autowired
    Blobs blobs;

    @Test
    void a_file_stored_by_one_collectivity_does_not_exist_for_another() {
        var sud = new CollectivityId(UUID.randomUUID());
        var nord = new CollectivityId(UUID.randomUUID());
        var id = Tenancy.within(sud, () -> blobs.store("contenu".getBytes(), "text/plain"));

        assertThat(Tenancy.within(sud, () -> blobs.find(id))).isPresent();
        assertThat(Tenancy.within(nord, () -> blobs.find(id))).isEmpty();
        assertThat(blobs.find(id)).isEmpty();
    }
}
