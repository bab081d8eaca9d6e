package nc.maillage.access.directory;

import java.util.Set;
import nc.maillage.access.Role;

/**
 * « Identité selon l’annuaire ».
 *
 * @param subject what the directory never gives to anybody else
 * @param roles those of ours that its claims lead to; a value that is not in the settings leads to none
 */
public record DirectoryIdentity(String issuer, String subject, Set<Role> roles) {}
