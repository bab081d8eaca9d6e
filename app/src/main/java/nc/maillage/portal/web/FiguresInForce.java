package nc.maillage.portal.web;

import java.time.LocalDate;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.platform.Tenancy;
import nc.maillage.schemes.PublishedSchemes;
import org.springframework.stereotype.Component;

/** « Chiffres en vigueur » : those that the agents of the collectivity that grants the aid work with, approved values included. */
@Component
class FiguresInForce {
    private final Collectivities collectivities;
    private final PublishedSchemes schemes;

    FiguresInForce(Collectivities collectivities, PublishedSchemes schemes) {
        this.collectivities = collectivities;
        this.schemes = schemes;
    }

    /** The figures that the program ships where no collectivity has published the scheme for that day. */
    ParameterSet of(String scheme, LocalDate day) {
        return collectivities.all().stream()
                .map(Collectivity::id)
                .filter(id ->
                        Tenancy.within(id, () -> schemes.inForce(scheme, day).isPresent()))
                .findFirst()
                .map(id -> Tenancy.within(id, schemes::parameters))
                .orElseGet(ParameterSet::shipped);
    }
}
