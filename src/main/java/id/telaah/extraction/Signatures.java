package id.telaah.extraction;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * Checks the digital signatures of a PDF without asking anybody: whether the signed bytes are as they were, and whether
 * pages were changed behind them. Whether the signer is who the certificate says is not judged.
 */
final class Signatures {
    private static final String TIMESTAMP = "ETSI.RFC3161";
    private static final List<String> DETACHED = List.of("adbe.pkcs7.detached", "ETSI.CAdES.detached");

    private final PDDocument pdf;
    private final File file;

    Signatures(PDDocument pdf, File file) {
        this.pdf = pdf;
        this.file = file;
    }

    /** In the order of their signing; time stamps are none. */
    List<PdfSignature> check() throws IOException {
        var found = new ArrayList<PDSignature>();
        for (var one : pdf.getSignatureDictionaries()) {
            if (one.getByteRange() != null && one.getByteRange().length == 4) {
                found.add(one);
            }
        }
        found.sort(Comparator.comparingInt(Signatures::end));
        var last = found.isEmpty() ? null : found.get(found.size() - 1);
        var untouched = last == null || coversAll(last) || new Revision(file, end(last)).showsTheSame();
        var checked = new ArrayList<PdfSignature>();
        for (var one : found) {
            if (!TIMESTAMP.equals(one.getSubFilter())) {
                checked.add(check(one, untouched));
            }
        }
        return checked;
    }

    private PdfSignature check(PDSignature signature, boolean untouched) throws IOException {
        var claimed =
                new PdfSignature(PdfSignature.State.UNKNOWN, coversAll(signature), name(signature), at(signature));
        if (!isSound(signature) || !DETACHED.contains(String.valueOf(signature.getSubFilter()))) {
            return claimed;
        }
        try {
            var signed = new CMSSignedData(new SignedBytes(file, signature.getByteRange()), signature.getContents());
            for (var signer : signed.getSignerInfos().getSigners()) {
                for (Object match : signed.getCertificates().getMatches(signer.getSID())) {
                    if (match instanceof X509CertificateHolder certificate) {
                        return claimed.by(name(certificate), isIntact(signer, certificate) && untouched);
                    }
                }
            }
            return claimed;
        } catch (CMSException | RuntimeException unusual) {
            // Whatever this is, it is no signature that can be vouched for.
            return claimed;
        }
    }

    private static boolean isIntact(SignerInformation signer, X509CertificateHolder certificate) throws CMSException {
        try {
            // By its key alone: a certificate that has expired since does not make the signed bytes others.
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(new BouncyCastleProvider())
                    .build(new JcaX509CertificateConverter()
                            .getCertificate(certificate)
                            .getPublicKey()));
        } catch (CMSSignerDigestMismatchException changed) {
            return false;
        } catch (CertificateException | OperatorCreationException e) {
            throw new CMSException("The certificate cannot be read", e);
        }
    }

    private static int end(PDSignature signature) {
        var range = signature.getByteRange();
        return range[2] + range[3];
    }

    private boolean coversAll(PDSignature signature) {
        return end(signature) == file.length();
    }

    /** Whether nothing but the signature itself lies between the two signed parts. */
    private boolean isSound(PDSignature signature) throws IOException {
        var range = signature.getByteRange();
        if (range[0] != 0 || range[1] <= 0 || range[2] <= range[1] || range[3] <= 0 || end(signature) > file.length()) {
            return false;
        }
        try (var in = new RandomAccessFile(file, "r")) {
            in.seek(range[1]);
            var gap = new byte[range[2] - range[1]];
            in.readFully(gap);
            return gap[0] == '<' && gap[gap.length - 1] == '>';
        }
    }

    private static String name(PDSignature signature) {
        var name = signature.getName();
        return name == null ? "" : name.strip();
    }

    private static String name(X509CertificateHolder certificate) {
        var names = certificate.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0
                ? certificate.getSubject().toString()
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    private static @Nullable Instant at(PDSignature signature) {
        Calendar date = signature.getSignDate();
        return date == null ? null : date.toInstant();
    }

    /** The parts of the file that are signed. */
    private static final class SignedBytes implements CMSTypedData {
        private final File file;
        private final int[] range;

        SignedBytes(File file, int[] range) {
            this.file = file;
            this.range = range.clone();
        }

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            try (var in = new RandomAccessFile(file, "r")) {
                copy(in, range[0], range[1], out);
                copy(in, range[2], range[3], out);
            }
        }

        private static void copy(RandomAccessFile in, int from, int length, OutputStream out) throws IOException {
            in.seek(from);
            var piece = new byte[1 << 16];
            for (int left = length; left > 0; ) {
                var read = in.read(piece, 0, Math.min(left, piece.length));
                if (read < 0) {
                    throw new IOException("The file ends before its signed part");
                }
                out.write(piece, 0, read);
                left -= read;
            }
        }

        @Override
        public Object getContent() {
            return file;
        }
    }
}
