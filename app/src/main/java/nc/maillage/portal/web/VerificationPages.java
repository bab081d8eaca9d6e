package nc.maillage.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.access.Open;
import nc.maillage.entitlements.CardCodes;
import nc.maillage.entitlements.Cards;
import nc.maillage.entitlements.Cards.Validity;
import nc.maillage.platform.French;
import nc.maillage.platform.web.MinuteLimit;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Anyone who holds a card, or reads its code, learns whether it is valid today. */
@Controller
class VerificationPages {
    private static final String ADDRESS = "/verifier";

    private final Cards cards;
    private final CardCodes codes;
    private final MinuteLimit limit;
    private final PublicShells shells;
    private final Clock clock;

    VerificationPages(
            Cards cards,
            CardCodes codes,
            PublicShells shells,
            Clock clock,
            @Value("${maillage.verifications-per-minute:30}") int most) {
        this.cards = cards;
        this.codes = codes;
        this.limit = new MinuteLimit(clock, most);
        this.shells = shells;
        this.clock = clock;
    }

    @Open("un soignant vérifie une carte sans compte")
    @GetMapping(ADDRESS)
    ModelAndView byNumber(
            @RequestParam(name = "numero", required = false) @Nullable String number, HttpServletRequest request) {
        if (number == null) {
            return page(null, "", null, HttpStatus.OK);
        }
        if (number.isBlank()) {
            return page(null, "", "Écrivez les quinze chiffres de la carte.", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return limit.allows(request.getRemoteAddr())
                ? page(verdict(cards.validity(number, today())), number, null, HttpStatus.OK)
                : tooMany();
    }

    @Open("le code imprimé sur la carte mène ici")
    @GetMapping(ADDRESS + "/{token}")
    ModelAndView byCode(@PathVariable String token, HttpServletRequest request) {
        if (!limit.allows(request.getRemoteAddr())) {
            return tooMany();
        }
        var validity = codes.read(token)
                .map(code -> cards.validity(code.number(), today()))
                .orElseGet(Validity.Unknown::new);
        return page(verdict(validity), "", null, HttpStatus.OK);
    }

    @Open("les clés publiques prouvent les codes à qui veut")
    @GetMapping(path = ADDRESS + "/cle", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> keys() {
        var keys = codes.publicKeys().stream()
                .map(key -> "Ed25519\u00A0%s\n%s".formatted(key.name(), key.pem()))
                .collect(Collectors.joining("\n"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.TEXT_PLAIN)
                .body(keys);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private VerificationPage.Verdict verdict(Validity validity) {
        var checked = "Vérifiée le %s.".formatted(French.moment(clock.instant()));
        return switch (validity) {
            case Validity.Valid(var until) ->
                new VerificationPage.Verdict(
                        Tone.OK,
                        "Carte valable",
                        "Jusqu’au %s.".formatted(French.date(until)),
                        checked,
                        "Le nom sur la carte doit être celui de la personne soignée, ou figurer parmi les personnes rattachées.");
            case Validity.NotYet(var from) ->
                new VerificationPage.Verdict(
                        Tone.NO,
                        "Carte pas encore valable",
                        "Elle le sera le %s.".formatted(French.date(from)),
                        checked,
                        "La personne a peut-être une autre carte, valable jusque-là.");
            case Validity.NotValid(var since) ->
                new VerificationPage.Verdict(
                        Tone.NO,
                        "Carte non valable",
                        "Depuis le %s.".formatted(French.date(since)),
                        checked,
                        "La personne a peut-être une carte plus récente. Sinon, elle appelle le service qui l’a donnée.");
            case Validity.Unknown _ ->
                new VerificationPage.Verdict(
                        Tone.JUDGE,
                        "Carte inconnue",
                        "Aucune carte ne porte ce numéro ou ce code.",
                        checked,
                        "Scannez une seconde fois, ou tapez le numéro imprimé sur la carte.");
        };
    }

    private ModelAndView tooMany() {
        var verdict = new VerificationPage.Verdict(
                Tone.PAUSE,
                "Trop de vérifications",
                "Attendez une minute, puis recommencez.",
                "",
                "Cette limite empêche d’essayer des numéros au hasard.");
        return page(verdict, "", null, HttpStatus.TOO_MANY_REQUESTS);
    }

    private ModelAndView page(
            VerificationPage.@Nullable Verdict verdict, String typed, @Nullable String error, HttpStatus status) {
        var page = new VerificationPage(shells.of(ADDRESS), verdict, typed, error);
        return new ModelAndView("portal/verify", Map.of("page", page), status);
    }
}
