/** What a file sent by somebody is, whatever its name says: read, named, and shown to the antivirus of the operator. */
@NamedInterface("files")
@NullMarked
package nc.maillage.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
