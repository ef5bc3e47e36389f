// Checks a verifiable log with golang.org/x/mod alone: the signature of a checkpoint, every entry, the root, and a proof of each leaf.
// Usage: go run verify.go VKEY CHECKPOINT ENTRIES TILE, for a log of 255 entries at most.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func read(at int) []byte {
	bytes, err := os.ReadFile(os.Args[at])
	if err != nil {
		fail(err.Error())
	}
	return bytes
}

func fail(why string) {
	fmt.Println("INVALID: " + why)
	os.Exit(1)
}

func main() {
	verifier, err := note.NewVerifier(strings.TrimSpace(string(read(1))))
	if err != nil {
		fail(err.Error())
	}
	signed, err := note.Open(read(2), note.VerifierList(verifier))
	if err != nil {
		fail(err.Error())
	}
	lines := strings.Split(signed.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || lines[0] != verifier.Name() {
		fail("the checkpoint is of another log")
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil {
		fail(err.Error())
	}
	hashes := []tlog.Hash{}
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		found := []tlog.Hash{}
		for _, index := range indexes {
			found = append(found, hashes[index])
		}
		return found, nil
	})
	entries, tile := read(3), read(4)
	records := [][]byte{}
	for len(entries) > 0 {
		length := int(binary.BigEndian.Uint16(entries))
		records = append(records, entries[2:2+length])
		entries = entries[2+length:]
	}
	for at, record := range records {
		leaf := tlog.RecordHash(record)
		if string(leaf[:]) != string(tile[at*32:at*32+32]) {
			fail(fmt.Sprintf("entry %d is not the one of the tile", at))
		}
		stored, err := tlog.StoredHashes(int64(at), record, reader)
		if err != nil {
			fail(err.Error())
		}
		hashes = append(hashes, stored...)
	}
	tree, err := tlog.TreeHash(size, reader)
	if err != nil || string(tree[:]) != string(root) {
		fail("the entries are not those of the signed tree")
	}
	for at, record := range records {
		proof, err := tlog.ProveRecord(size, int64(at), reader)
		if err != nil {
			fail(err.Error())
		}
		if err := tlog.CheckRecord(proof, size, tree, int64(at), tlog.RecordHash(record)); err != nil {
			fail(err.Error())
		}
	}
	fmt.Printf("VERIFIED %d entries of %s\n", size, verifier.Name())
}
