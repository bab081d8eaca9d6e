/** Sealing and opening the codes of cards. */
package nc.maillage.entitlements.usecase;
