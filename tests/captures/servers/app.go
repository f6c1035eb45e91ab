// Files by Go's net/http, for `record`.
package main

import (
	"net/http"
	"os"
)

func main() {
	http.Handle("/", http.FileServer(http.Dir(os.Args[2])))
	http.HandleFunc("GET /fail", func(http.ResponseWriter, *http.Request) { panic("on purpose") })
	http.ListenAndServe("127.0.0.1:"+os.Args[1], nil)
}
