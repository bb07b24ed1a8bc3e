// A chat executor: runs a backend's completions with a provider. Reads its settings from environment variables.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/tmaxmax/go-sse"
	"github.com/zishang520/socket.io/clients/engine/v3/transports"
	"github.com/zishang520/socket.io/clients/socket/v3"
	"github.com/zishang520/socket.io/v3/pkg/types"
)

const maxItemBytes = 900_000 // a server ends the session at 1,000,000

// Without the provider's message, which may contain the key or the prompt.
var (
	errStopped        = errors.New("the request was stopped; send it again")
	errUnreachable    = errors.New("the provider cannot be reached, or closed the connection; check its address")
	errNotACompletion = errors.New("the provider's answer is not a completion, or a part of it is larger than 900 kB; check its address")
)

type object = map[string]any

type request struct {
	session, channel string
	body             object
	context          context.Context
	stop             context.CancelFunc
	sendAck          func([]any, error)
	isAcked          bool
}

var (
	token, provider, key = setting("TOKEN"), setting("PROVIDER_URL"), setting("PROVIDER_KEY")
	dialer               = net.Dialer{Timeout: 8 * time.Second}
	transport            = http.Transport{DialContext: dialer.DialContext, ResponseHeaderTimeout: 5 * time.Minute}
	client               = http.Client{Transport: &transport, CheckRedirect: refuseRedirect}
	sio                  *socket.Socket
	userID               atomic.Value
	running              sync.Map // of *request; key: chat id and message id, or channel
)

// logIn sends the token again, as some backends require, and heartbeats until the session ends.
func logIn(session string) {
	if sio.Id() != session {
		return
	}
	sio.Emit("user-join", object{"auth": object{"token": token}}, func(answer []any, _ error) {
		if len(answer) > 0 {
			user, _ := answer[0].(object)
			id, _ := user["id"].(string)
			userID.Store(id + ":")
		}
	})
	for ; sio.Id() == session; time.Sleep(30 * time.Second) {
		sio.Emit("heartbeat", object{})
	}
}

// handle receives one envelope: a request or a stop. It ignores anything else.
func handle(arguments ...any) {
	envelope, _ := append(arguments, nil)[0].(object)
	data, _ := envelope["data"].(object)
	fields, _ := data["data"].(object)
	chat, _ := envelope["chat_id"].(string)
	message, _ := envelope["message_id"].(string)
	id := chat + " " + message
	hasMessage := chat != "" && message != ""
	switch data["type"] {
	case "chat:tasks:cancel", "task-cancelled":
		if r, isRunning := running.Load(id); hasMessage && isRunning {
			r.(*request).stop()
		}
	case "request:chat:completion":
		sendAck, isCall := arguments[len(arguments)-1].(func([]any, error))
		if !isCall || fields["session_id"] != sio.Id() {
			return
		}
		channel, _ := fields["channel"].(string)
		user, _ := userID.Load().(string)
		if strings.Count(channel, ":") != 2 || !strings.HasPrefix(channel, user) {
			sendAck([]any{object{"error": "The channel does not belong to this user. Use {user id}:{session id}:{uuid}."}}, nil)
			return
		}
		if !hasMessage {
			id = channel
		}
		body, _ := fields["form_data"].(object)
		r := &request{session: sio.Id(), channel: channel, body: body, sendAck: sendAck}
		r.context, r.stop = context.WithCancel(context.Background())
		running.Store(id, r)
		go r.run(id)
	}
}

// run answers the request: sends the ack, the items and, in every case, {"done": true}.
func (r *request) run(id string) {
	err := r.complete()
	if r.context.Err() != nil {
		err = errStopped
	}
	r.stop() // frees the context
	running.CompareAndDelete(id, r)
	if err != nil && !r.isAcked {
		r.ack(object{"error": err.Error()})
	} else if err != nil && err != errStopped {
		r.emit(object{"error": object{"message": err.Error()}})
	}
	r.emit(object{"done": true})
}

func (r *request) ack(answer object) {
	r.isAcked = true
	r.sendAck([]any{answer}, nil)
}

// emit sends an item, unless the session of the request has ended: the library would send it in the next session.
func (r *request) emit(item object) {
	if sio.Id() == r.session {
		sio.Emit(r.channel, item)
	}
}

func (r *request) complete() error {
	body, _ := json.Marshal(r.body)
	call, _ := http.NewRequestWithContext(r.context, http.MethodPost, provider+"/chat/completions", bytes.NewReader(body))
	call.Header.Set("Content-Type", "application/json")
	if key != "" {
		call.Header.Set("Authorization", "Bearer "+key)
	}
	response, err := client.Do(call)
	if err != nil {
		return errUnreachable
	}
	defer response.Body.Close()
	if response.StatusCode >= 300 {
		return fmt.Errorf("the provider answered with status %d; check its settings", response.StatusCode)
	}
	if r.body["stream"] == true {
		return r.stream(response.Body)
	}
	whole, _ := io.ReadAll(io.LimitReader(response.Body, maxItemBytes+1))
	completion, err := parse(whole)
	if choices, _ := completion["choices"].([]any); err != nil || len(choices) == 0 {
		return errNotACompletion
	}
	r.ack(completion)
	return nil
}

func (r *request) stream(body io.Reader) error {
	for event, err := range sse.Read(body, &sse.ReadConfig{MaxEventSize: 16 << 20}) {
		if err != nil {
			return errUnreachable
		}
		if strings.TrimSpace(event.Data) == "[DONE]" {
			break
		}
		if event.Data == "" {
			continue
		}
		chunk, err := parse([]byte(event.Data))
		if err != nil || event.Type == "error" || chunk["error"] != nil {
			return errNotACompletion
		}
		if !r.isAcked {
			r.ack(object{"status": true})
		}
		r.emit(chunk)
	}
	if r.isAcked {
		return nil
	}
	return errNotACompletion
}

// refuseRedirect keeps the key at the provider: Go's client would send it to another port of the same host.
func refuseRedirect(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// parse reads an object, and keeps numbers as they are written.
func parse(text []byte) (value object, err error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err = decoder.Decode(&value); err == nil && (value == nil || decoder.More() || len(text) > maxItemBytes) {
		err = errNotACompletion
	}
	return value, err
}

func setting(name string) string {
	if value, isSet := os.LookupEnv("CONFORMANCE_" + name); isSet {
		return value
	}
	log.Fatalf("CONFORMANCE_%s is not set.", name)
	return ""
}

func main() {
	if _, err := url.ParseRequestURI(provider); err != nil {
		log.Fatal("CONFORMANCE_PROVIDER_URL is not an address.")
	}
	options := socket.DefaultOptions()
	options.SetPath(setting("SOCKET_PATH"))
	options.SetTransports(types.NewSet(transports.WebSocket))
	options.SetAuth(object{"token": token})
	options.SetAutoConnect(false)
	var err error
	if sio, err = socket.Connect(setting("BACKEND_URL"), options); err != nil {
		log.Fatal(err)
	}
	sio.On("connect", func(...any) { go logIn(sio.Id()) })
	sio.On("disconnect", func(...any) { running.Range(func(_, r any) bool { r.(*request).stop(); return true }) })
	sio.On("events", handle)
	sio.On("chat-events", handle)
	sio.Connect()
	select {}
}
