package nc.maillage.access;

import nc.maillage.organisation.RightToKeep;
import org.springframework.stereotype.Component;

/** Answers the organisation for the signed-in account. */
@Component
class OrganisationRight implements RightToKeep {
    @Override
    public void require() {
        Permissions.require(Right.MANAGE_ORGANISATION);
    }

    @Override
    public void requireForUnits() {
        Permissions.require(Right.KEEP_CHART);
    }
}
