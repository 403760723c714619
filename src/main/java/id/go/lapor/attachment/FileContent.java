package id.go.lapor.attachment;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file of a case with what is in it. */
public record FileContent(CaseFile file, byte[] content) {

	/**
	 * The answer to whoever may have it: a photo is shown, a document downloaded; neither
	 * may run anything, and no cache may keep it.
	 */
	public ResponseEntity<byte[]> answer() {
		var disposition = (this.file.isPhoto() ? ContentDisposition.inline() : ContentDisposition.attachment())
			.filename(this.file.fileName())
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(this.file.mediaType()))
			.contentLength(this.content.length)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.cacheControl(CacheControl.noStore())
			.body(this.content);
	}

	@Override
	public String toString() {
		return "FileContent[" + this.file.position() + "]";
	}

}
