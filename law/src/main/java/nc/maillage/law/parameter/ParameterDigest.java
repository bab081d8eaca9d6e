package nc.maillage.law.parameter;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.Digest;
import nc.maillage.law.LegalReference;

final class ParameterDigest {
    private ParameterDigest() {}

    static String of(Stream<DatedValue> values) {
        return Digest.sha256(values.map(ParameterDigest::line).collect(Collectors.joining("\n")));
    }

    private static String line(DatedValue value) {
        LegalReference reference = value.reference();
        return Stream.of(
                        value.key(),
                        value.value(),
                        value.unit().code(),
                        value.appliesFrom(),
                        value.attested(),
                        value.publishedOn(),
                        reference.text(),
                        reference.article(),
                        reference.paragraph(),
                        reference.versionDate(),
                        reference.link(),
                        value.grade().symbol(),
                        value.confirmed())
                .map(String::valueOf)
                .collect(Collectors.joining("\t"));
    }
}
