package nc.maillage.access.usecase;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nc.maillage.access.domain.Passkey;
import nc.maillage.access.domain.PasskeyId;
import nc.maillage.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** What WebAuthn demands of a key's answer: our challenge, our address, a right signature, a counter that grows. */
@Component
class PasskeyRules {
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each))
            .toList();

    private final WebAuthnManager rules = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(new ObjectConverter());
    private final OwnAddress address;
    private final Ids ids;
    private final Clock clock;

    PasskeyRules(OwnAddress address, Ids ids, Clock clock) {
        this.address = address;
        this.ids = ids;
        this.clock = clock;
    }

    sealed interface Use {
        record Right(long counter, boolean synced) implements Use {}

        record Wrong() implements Use {}

        /** Its counter went back: the key lives twice. */
        record Copied() implements Use {}
    }

    /** The new key, empty when its answer breaks a rule. */
    Optional<Passkey> created(KeyAnswer.Created answer, String challenge, String name) {
        try {
            var request = new RegistrationRequest(read(answer.attestation()), read(answer.client()));
            var made = rules.verify(request, new RegistrationParameters(here(challenge), ALGORITHMS, false, true));
            var proof = present(present(made.getAttestationObject()).getAuthenticatorData());
            var key = present(proof.getAttestedCredentialData());
            return Optional.of(new Passkey(
                    new PasskeyId(ids.next()),
                    name,
                    written(key.getCredentialId()),
                    keys.convert(key),
                    proof.getSignCount(),
                    proof.isFlagBE(),
                    proof.isFlagBS(),
                    answer.transports(),
                    clock.instant(),
                    null));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    Use used(Passkey key, KeyAnswer.Used answer, String challenge) {
        try {
            var request = new AuthenticationRequest(
                    read(answer.credential()), read(answer.proof()), read(answer.client()), read(answer.signature()));
            var record = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    null,
                    key.syncable(),
                    key.synced(),
                    key.counter(),
                    keys.convert(key.publicKey()),
                    null,
                    null,
                    null,
                    null);
            var allowed = List.of(read(key.credential()));
            var given =
                    rules.verify(request, new AuthenticationParameters(here(challenge), record, allowed, false, true));
            var proof = present(given.getAuthenticatorData());
            return new Use.Right(proof.getSignCount(), proof.isFlagBS());
        } catch (MaliciousCounterValueException copied) {
            return new Use.Copied();
        } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
            return new Use.Wrong();
        }
    }

    private ServerProperty here(String challenge) {
        return ServerProperty.builder()
                .origin(new Origin(address.origin()))
                .rpId(address.host())
                .challenge(new DefaultChallenge(read(challenge)))
                .build();
    }

    private static <T> T present(@Nullable T part) {
        if (part == null) {
            throw new IllegalArgumentException("a part of the answer is missing");
        }
        return part;
    }

    private static byte[] read(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
