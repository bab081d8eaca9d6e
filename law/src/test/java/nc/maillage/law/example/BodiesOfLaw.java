package nc.maillage.law.example;

import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.appeal.AppealLaw;
import nc.maillage.law.employment.LocalEmployment;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.Schemes;

/** Every part of the law that has figures: each scheme, the delays of procedure, local employment. */
public final class BodiesOfLaw {
    private static final List<BodyOfLaw> ALL = Stream.concat(
                    Schemes.all().stream(), Stream.of(new AppealLaw(), new LocalEmployment()))
            .toList();

    private BodiesOfLaw() {}

    public static Stream<BodyOfLaw> all() {
        return ALL.stream();
    }
}
