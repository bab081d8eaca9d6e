package nc.maillage.organisation;

import nc.maillage.platform.CollectivityId;

/**
 * « Collectivité » : the public body that holds the files, such as « Province Sud ».
 *
 * @param slug short ASCII key used in addresses, such as {@code sud}
 * @param directorate its social-action directorate, such as « DPASS »
 * @param province {@code SUD}, {@code NORD} or {@code ILES}: the province whose law it applies
 */
public record Collectivity(CollectivityId id, String slug, String name, String directorate, String province) {}
