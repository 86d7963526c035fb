package id.telaah.api;

import id.telaah.store.ContentStore;
import id.telaah.store.DatabaseAway;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What can be wrong with a request itself. */
final class RequestFailures {
    private RequestFailures() {}

    static Optional<Failure> of(Exception problem) {
        if (problem instanceof Refusal refusal) {
            return Optional.of(refusal.failure());
        }
        if (problem instanceof HttpMessageNotReadableException unreadable) {
            return Optional.of(body(unreadable));
        }
        if (problem instanceof TypeMismatchException mismatch) {
            return Optional.of(bad(
                    Optional.ofNullable(mismatch.getPropertyName()).orElse("?"),
                    mismatch.getValue(),
                    allowed(mismatch.getRequiredType())));
        }
        return outside(problem)
                .or(() -> missing(problem))
                .or(() -> upload(problem))
                .or(() -> protocol(problem));
    }

    /** Not the fault of the request; the same one may be sent again later. */
    private static Optional<Failure> outside(Exception problem) {
        if (isFull(problem)) {
            return Optional.of(Failure.of(HttpStatus.INSUFFICIENT_STORAGE, "store-full", Map.of()));
        }
        return DatabaseAway.is(problem)
                ? Optional.of(Failure.of(HttpStatus.SERVICE_UNAVAILABLE, "database-away", Map.of()))
                : Optional.empty();
    }

    private static boolean isFull(Exception problem) {
        return Stream.iterate((Throwable) problem, one -> one != null, Throwable::getCause)
                .anyMatch(one -> one instanceof ContentStore.Full
                        || one instanceof java.io.IOException
                                && String.valueOf(one.getMessage()).contains("No space left"));
    }

    private static Optional<Failure> missing(Exception problem) {
        if (problem instanceof MissingRequestHeaderException header) {
            return Optional.of(missing(header.getHeaderName()));
        }
        if (problem instanceof MissingServletRequestParameterException parameter) {
            return Optional.of(missing(parameter.getParameterName()));
        }
        if (problem instanceof MissingServletRequestPartException part) {
            return Optional.of(missing(part.getRequestPartName()));
        }
        return problem instanceof MissingRequestValueException ? Optional.of(missing("?")) : Optional.empty();
    }

    private static Failure missing(String field) {
        return Refusal.missing(field, "").failure();
    }

    private static Optional<Failure> upload(Exception problem) {
        if (problem instanceof MaxUploadSizeExceededException large) {
            return Optional.of(Failure.of(
                    HttpStatus.CONTENT_TOO_LARGE, "too-large", Map.of("limit", Math.max(0, large.getMaxUploadSize()))));
        }
        return problem instanceof MultipartException
                ? Optional.of(Failure.of(HttpStatus.BAD_REQUEST, "malformed", Map.of("reason", "multipart")))
                : Optional.empty();
    }

    private static Optional<Failure> protocol(Exception problem) {
        if (problem instanceof HttpRequestMethodNotSupportedException method) {
            var allowed = Arrays.stream(
                            Optional.ofNullable(method.getSupportedMethods()).orElse(new String[0]))
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Optional.of(Failure.of(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    "method-not-allowed",
                    Map.of("method", method.getMethod(), "allowed", allowed)));
        }
        if (problem instanceof HttpMediaTypeNotSupportedException type) {
            return Optional.of(Failure.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "unsupported-media-type",
                    Map.of(
                            "given", String.valueOf(type.getContentType()),
                            "allowed", MediaType.toString(type.getSupportedMediaTypes()))));
        }
        if (problem instanceof ErrorResponse known) {
            return Optional.of(Failure.of(known.getStatusCode(), code(known), Map.of()));
        }
        return Optional.empty();
    }

    private static String code(ErrorResponse known) {
        return switch (known.getStatusCode().value()) {
            case 404 -> "not-found";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            default -> known.getStatusCode().is5xxServerError() ? "unavailable" : "refused";
        };
    }

    private static Failure body(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof MismatchedInputException mismatch) {
            var field = mismatch.getPath().stream()
                    .map(JacksonException.Reference::getPropertyName)
                    .filter(name -> name != null)
                    .collect(Collectors.joining("."));
            var value = mismatch instanceof InvalidFormatException format ? format.getValue() : null;
            return bad(field.isEmpty() ? "body" : field, value, allowed(mismatch.getTargetType()));
        }
        return Failure.of(HttpStatus.BAD_REQUEST, "malformed", Map.of("reason", "JSON"));
    }

    private static Failure bad(String field, @org.jspecify.annotations.Nullable Object value, String allowed) {
        var values = new LinkedHashMap<String, Object>();
        values.put("field", field);
        values.put("value", value == null ? "" : Refusal.shortened(value));
        values.put("allowed", allowed);
        return Failure.of(HttpStatus.BAD_REQUEST, "bad-value", values);
    }

    /** What a value of a type looks like. */
    private static String allowed(@org.jspecify.annotations.Nullable Class<?> type) {
        if (type == null) {
            return "?";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        return type.isRecord() ? "{...}" : type.getSimpleName();
    }
}
