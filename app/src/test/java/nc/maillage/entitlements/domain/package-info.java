/** Numbers and codes of cards, one fault at a time. */
package nc.maillage.entitlements.domain;
