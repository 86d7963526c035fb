package id.telaah.intake;

import id.telaah.intake.StoredDocument.Rejection;
import java.io.IOException;

/** What is said about files that are not taken further. */
final class Rejections {
    private Rejections() {}

    static Rejection empty() {
        return new Rejection(
                "empty-file", "Berkas kosong (0 bita). Unggah ulang berkas aslinya; kemungkinan penyalinan terputus.");
    }

    static Rejection tooLarge(long size, long limit) {
        return new Rejection(
                "too-large",
                "Ukuran berkas %d MB melebihi batas %d MB. Perkecil resolusi pindaian atau pecah menjadi beberapa berkas."
                        .formatted(megabytes(size), megabytes(limit)));
    }

    static Rejection unreadable(IOException problem) {
        return new Rejection(
                "unreadable-file",
                "Berkas tidak dapat dibuka (%s). Periksa hak akses berkas, lalu coba lagi."
                        .formatted(problem.getClass().getSimpleName()));
    }

    static Rejection link() {
        return new Rejection(
                "link-outside",
                "Tautan ini menunjuk ke luar folder atau ke tujuan yang tidak ada. Salin berkas aslinya ke dalam folder.");
    }

    static Rejection special() {
        return new Rejection("not-a-file", "Ini bukan berkas biasa. Ganti dengan berkas dokumen.");
    }

    static Rejection brokenArchive() {
        return new Rejection(
                "broken-archive",
                "Berkas ZIP atau dokumen Office ini rusak atau terpotong. Buat ulang berkasnya, lalu unggah kembali.");
    }

    static Rejection emptyArchive() {
        return new Rejection("empty-archive", "Arsip tidak berisi berkas. Periksa isi arsip, lalu unggah kembali.");
    }

    static Rejection bomb(String why) {
        return new Rejection(
                "archive-bomb",
                "Arsip tidak dibuka karena %s. Ekstrak arsip sendiri dan serahkan dokumennya saja.".formatted(why));
    }

    static Rejection tooDeep(int depth) {
        return new Rejection(
                "archive-too-deep",
                "Arsip di dalam arsip melebihi %d tingkat. Ekstrak arsip sendiri dan serahkan dokumennya saja."
                        .formatted(depth));
    }

    static Rejection encryptedMember() {
        return new Rejection(
                "archive-encrypted", "Berkas dalam arsip ini terkunci kata sandi. Serahkan arsip tanpa kata sandi.");
    }

    static Rejection unsafeName() {
        return new Rejection(
                "unsafe-name",
                "Nama berkas dalam arsip menunjuk ke luar arsip. Buat ulang arsip dari folder dokumennya.");
    }

    static Rejection impossibleName() {
        return new Rejection(
                "unsafe-name",
                "Nama berkas ini tidak aman (menunjuk ke luar folder, atau memuat karakter kendali). Ganti namanya, lalu unggah kembali.");
    }

    static Rejection longName(int path, int name) {
        return new Rejection(
                "name-too-long",
                "Nama berkas terlalu panjang (paling banyak %d karakter, dengan folder %d). Persingkat namanya, lalu unggah kembali."
                        .formatted(name, path));
    }

    static Rejection byProduct() {
        return new Rejection(
                "by-product", "Berkas ini dibuat oleh sistem operasi atau penyunting dan bukan dokumen; dilewati.");
    }

    static Rejection unsupportedMember() {
        return new Rejection(
                "archive-method",
                "Berkas dalam arsip dimampatkan dengan cara yang tidak dikenal. Buat ulang arsip sebagai ZIP biasa.");
    }

    static Rejection unsupportedArchive(String kind) {
        return new Rejection(
                "archive-unsupported",
                "Arsip %s tidak dibuka. Ekstrak isinya atau serahkan sebagai ZIP.".formatted(kind));
    }

    private static long megabytes(long bytes) {
        return (bytes + Limits.MEGABYTE - 1) / Limits.MEGABYTE;
    }
}
