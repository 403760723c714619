package id.go.lapor.api;

import java.time.Instant;

import id.go.lapor.attachment.CaseFile;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.reporter.ReaderWords;
import io.swagger.v3.oas.annotations.media.Schema;

/** A file of a report; its content stands under its position. */
@Schema(name = "Attachment")
record FileAnswer(@Schema(example = "1", description = "its place in the report; never changes") int position,
		@Schema(example = "image/jpeg") String mediaType,
		@Schema(example = "lampiran-1.jpg", description = "made from its place; no other name is kept") String fileName,
		@Schema(description = "bytes") int size, @Schema(description = "pixels; 0 for a document") int width,
		@Schema(description = "pixels; 0 for a document") int height, ActorRole addedBy, String addedByLabel,
		Instant addedAt,
		@Schema(example = "BODY",
				description = "who sees it: PUBLIC with the report, PARTIES the reporter and the officers, BODY the "
						+ "officers who handle the report, DESK the national desk alone, HELD the same until it has "
						+ "looked") String audience,
		@Schema(example = "hanya petugas yang menangani dan mengawasi laporan ini") String audienceLabel) {

	static FileAnswer of(CaseFile file, ReaderWords words) {
		return new FileAnswer(file.position(), file.mediaType(), file.fileName(), file.size(), file.width(),
				file.height(), file.addedBy(), words.code("role", file.addedBy()), file.addedAt(), file.audience(),
				words.say("attachment.audience." + file.audience()));
	}

}
